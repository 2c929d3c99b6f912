from analysis import GroupCounts, Halves, Hidden, Reason, RoundCounts, count, theme_trends
from questionnaires import Document


def test_theme_goes_from_round_to_round_with_a_gap_where_it_is_hidden(start_up):
    def asked_in(name, below, above):
        documents = [Document({"knows": "not_yet"})] * below
        documents += [Document({"knows": "mostly"})] * above
        counts = count(start_up, [("a", document) for document in documents])["a"]
        return RoundCounts(name, [GroupCounts("a", "5.a", 24, counts)])

    trends = theme_trends(
        start_up, [asked_in("May", 6, 4), asked_in("August", 1, 1), asked_in("May again", 3, 7)]
    )

    assert trends.rounds == ("May", "August", "May again")
    assert [theme.theme for theme in trends.themes] == ["goals", "effort"]
    assert trends.themes[0].halves == (Halves(6, 4), Hidden(Reason.TOO_FEW), Halves(3, 7))
