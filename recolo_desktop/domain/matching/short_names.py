"""Short forms under which people with a given name are often known. They ask, they never block."""

_FAMILIES = """
abigail abby abbie gail
alexandra alex lexi sandra sandy sasha
alexander alex sandy xander
amanda mandy
andrew andy drew
angela angie
anthony tony ant
barbara babs barb
benjamin ben benji
caroline carrie caz
catherine cath cathy cat kate katie kitty
katherine kath kathy kat kate katie kitty
charlotte charlie lottie
charles charlie chaz
christine chris chrissie tina
christina chris chrissie tina
christopher chris kit
daniel dan danny
danielle dani
david dave davy
deborah deb debbie
dorothy dot dottie
edward ed eddie ted teddy ned
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza libby lisa bess
emily em emmy
emma em emmy
florence flo florrie
frances fran franny
francesca fran chessie
frederick fred freddie
gabrielle gabby
geraldine gerry
gillian gill jill
gregory greg
harriet hattie
helen nell nellie
henry harry hal
isabella bella izzy
isabel bel izzy
isobel bel izzy
jacqueline jackie jacqui
james jim jimmy jamie
jennifer jen jenny jenni
jessica jess jessie
joanna jo joey
joanne jo
john jack johnny
jonathan jon jonny
joseph joe joey
joshua josh
judith judy jude
julia jules
julie jules
kimberley kim kimmy
laura lori
leonard len lenny
louise lou lulu
lucinda lucy cindy
madeleine maddy
margaret maggie meg peggy marge daisy greta
martha marty
mary molly polly
matilda tilly
matthew matt
megan meg
melanie mel
melissa mel lissa
michael mike mick mickey
michelle shell chelle
mohammed mo
muhammad mo
natalie nat
natasha tash nat
nicholas nick nicky
nicola nicky nic
olivia liv livvy
pamela pam
patricia pat patsy trish tricia
patrick pat paddy
peter pete
philip phil pip
philippa pip pippa
priyanka priya
rachel rach rae
rebecca becca becky bex
richard rick dick richie
robert rob bob bobby robbie
rosemary rose rosie
ruth ruthie
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sal sally saz sadie
simone sim
sophia sophie soph
sophie soph
stephanie steph stevie
stephen steve
steven steve
susan sue susie suzy
suzanne sue suzy
teresa terry tess
theresa terry tess tracy
theodore theo ted
thomas tom tommy
timothy tim
valerie val
vanessa ness nessa
veronica ronnie vera
victoria vicky vic tori
vivienne viv
william will bill billy liam
winifred win winnie
yvonne eve
zachary zac
"""
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    name: tuple(short) for name, *short in (line.split() for line in _FAMILIES.strip().splitlines())
}
