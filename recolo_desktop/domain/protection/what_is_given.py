"""What a text gives away, by kind, in the words of a finding."""

from recolo_desktop.domain.protection.matching.needle import Kind

WHAT = {
    Kind.NAME: "Names a protected person",
    Kind.INITIALS: "May give a protected person's initials",
    Kind.ADDRESS: "Gives a protected person's address",
    Kind.TOWN: "May say where a protected person lives",
    Kind.POSTCODE: "Gives a protected person's postcode",
    Kind.PHONE: "Gives a protected person's phone number",
    Kind.EMAIL: "Gives a protected person's e-mail address",
    Kind.WORKPLACE: "Names a protected person's workplace",
    Kind.SCHOOL: "Names a protected person's school",
    Kind.VEHICLE: "Names a protected person's vehicle",
    Kind.ADVOCATE: "Names who speaks for a protected person",
    Kind.HANDLE: "Gives a protected person's name online",
}
