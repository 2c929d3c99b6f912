"""Pages between conversations: goals and their weeks, the board, the study book, what became."""

from service.web.between import boards, check_ins, evidence, goals, outcomes, study_book

ROOMS = (goals, check_ins, evidence, boards, study_book, outcomes)
