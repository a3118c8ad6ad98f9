"""Speaks to other systems through files: FHIR bundles, encrypted archives. Alone it knows their libraries."""
