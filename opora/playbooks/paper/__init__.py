"""The plans on paper: in a power cut the desk is gone, the sheets on the wall are not."""

from opora.playbooks.paper.writing import Paper, folder, papers, write_papers

__all__ = ["Paper", "folder", "papers", "write_papers"]
