"""Values and rules of practice, in the team's own words. Nothing here knows Qt, SQL, paper or keys."""
