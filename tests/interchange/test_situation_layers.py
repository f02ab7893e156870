"""What is said of one job is laid over what is said of all of them."""

from __future__ import annotations

import tomllib

from goanyway.interchange.situation_files.layers import laid_over, reasons_of
from goanyway.interchange.situation_files.line_editing import with_reasons, with_values
from goanyway.interchange.situation_files.toml_file import read_situation

ALL = """\
currency = "USD"
[you]
pay = "62k"
hour = { p10 = 20, p90 = 40 }
[job.beliefs.pay]
mean = 60000
sd = 5000
[[deal_breakers]]
what = "nights"
probability = 0.3
[[reasons]]
kind = "commute"
no_go = true
"""


def together(own: str) -> dict[str, object]:
    text = laid_over(ALL, own)
    read_situation(text, "both")
    return tomllib.loads(text)


def test_each_alone_stands_as_it_was_written() -> None:
    assert laid_over(ALL, "") == ALL
    assert laid_over("", "[you]\nhour = 3 # mine\n") == "[you]\nhour = 3 # mine\n"


def test_the_jobs_own_key_counts_and_the_rest_stays() -> None:
    assert together("[you]\nhour = 30\n")["you"] == {"pay": "62k", "hour": 30}
    belief = together("[job.beliefs.pay]\nmean = 70000\n")["job"]
    assert belief == {"beliefs": {"pay": {"mean": 70000, "sd": 5000}}}


def test_a_figure_is_taken_whole() -> None:
    over = together("[you]\nhour = { amount = 25, per = 'hour' }\n")["you"]
    assert over == {"pay": "62k", "hour": {"amount": 25, "per": "hour"}}


def test_a_list_takes_the_place_of_the_list_for_all() -> None:
    assert together("[[deal_breakers]]\nwhat = 'dust'\n")["deal_breakers"] == [{"what": "dust"}]


def test_reasons_are_gathered_the_jobs_own_first_and_each_once() -> None:
    own = '[[reasons]]\nkind = "team"\n[[reasons]]\nkind = "commute"\nminutes = 20\n'
    assert together(own)["reasons"] == [{"kind": "team"}, {"kind": "commute", "minutes": 20}]
    assert together("reasons = []\n")["reasons"] == [{"kind": "commute", "no_go": True}]


def test_currencies_are_not_mixed() -> None:
    own = 'currency = "EUR"\n[you]\npay = 40000\n'
    assert laid_over(ALL, own) == own


def test_a_place_in_a_list_for_all_is_set_in_a_copy() -> None:
    own = with_values("", {"deal_breakers[0].probability": 0.9}, "own", over=ALL)
    assert tomllib.loads(own) == {"deal_breakers": [{"what": "nights", "probability": 0.9}]}


def test_reasons_take_the_place_of_those_said_before_and_nothing_else() -> None:
    text = '[you]\nhour = 3  # mine\n\n[[reasons]]\nkind = "team"\n'
    changed = with_reasons(text, [{"kind": "pay", "sure": "likely"}], "own")
    assert "hour = 3  # mine" in changed
    assert reasons_of(changed) == [{"kind": "pay", "sure": "likely"}]
    none = with_reasons(changed, [], "own")
    assert reasons_of(none) == []
    assert "hour = 3  # mine" in none
    assert reasons_of("[you]\nhour = 3\n") is None
