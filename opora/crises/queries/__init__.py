"""Reading in this room, by theme: each file of this folder is one."""
