"""What `opora doctor` looks at. Each check returns findings; one that is not fine says what to do."""
