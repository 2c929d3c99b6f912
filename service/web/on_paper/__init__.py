"""What is drawn for paper: files of A4 pages with our own letters, made offline."""

from service.web.on_paper.sheet import draw

__all__ = ["draw"]
