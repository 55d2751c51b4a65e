"""How well the desk reads and coaches: `python -m tests.language` measures the pure doors on the sets that lie beside this file."""
