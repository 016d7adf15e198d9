// Another vendor’s script, which has the name that ours has.
