"""The commented file that `goanyway init` writes.

A line that starts with `#` and a letter or bracket, without a space, is an example that is
switched off. As written the file says nothing.
"""

from __future__ import annotations

_TEMPLATE = """\
# Your side of the decision. goanyway reads it with:
#   goanyway advise mail.eml --situation FILE
#
# Everything may be left out; goanyway then says what it assumed instead.
# To give a line, take away the # in front of it and put in your own figure.
# Not sure of a number? Write a range: { p10 = 30, p90 = 60 } means
# 1 in 10 that it is less than 30, and 1 in 10 that it is more than 60.
# All keys, with their units and defaults: goanyway schema situation

#currency = "USD"

[rates]      # what one unit of another currency is worth in yours
#EUR = 1.08

[you]
#pay = 62000                           # what you earn now, or earned last; "36.20 an hour" will do
#hours_per_week = 38
#months_searched = 2                   # how long you have been searching
#only_practice = true                  # you would not take the job
#hour = 30                             # what an hour of your time is worth
#months_you_can_wait = 6               # how long you could go on searching
#accepted_elsewhere = "Hill & Sons"    # you said yes to another firm already
#must_attend = "my agency asks for it" # you have to go, whatever it is worth

# What you would do otherwise: "current-job", "offer", "counter-offer" or "search".
[alternative]
#kind = "current-job"
#worth = 62000        # a year, on the same scale as the job
#sd = 3000            # how unsure you are of that
#resolved = false     # true: you will know before you must accept
#reason_for_looking = "no way up"
#expires = 2026-12-04 # the last day on which you can take an offer
#accepted = true      # you have taken it

# What makes you hesitate? Repeat for each, up to eight. kind: pay, contract, travel, on-site,
# hours, shift, visa, credential, reporting, commute, firm, manager, team, work, growth, security,
# culture, flexibility, location, own-life, feeling or other.
#[[reasons]]
#kind = "shift"
#what = "night shifts"
#sure = "maybe"       # certain, likely, maybe, or a number such as 0.5
#no_go = true         # true: you would never accept if it were so; else it is a minus
#makes_up = 4000      # how much more pay a year would make up for it
#
#[[reasons]]
#kind = "manager"
#feels = "worse"      # a little worse, worse, much worse; better for what speaks for the job
#
#[[reasons]]
#kind = "commute"
#minutes = 25         # longer than now, each way
#days = 3             # a week
#trip = 6             # what there and back costs more

# The same in figures, for those who want to give each. Up to eight.
#[[deal_breakers]]
#what = "the commute is over an hour"
#probability = 0.6    # how likely it is to be real: 0.6 is 60 %
#cost = 6000          # what it would cost you a year, in money
#absolute = false     # true: you would never accept if it were real
#shown_at = 1         # the stage that settles it, or "never"

[job]
#years = { p10 = 1, p90 = 6 }   # how long you would stay
#switching_cost = 2000          # what changing jobs costs you, once

# What you expect of the job, and how unsure you are (sd). Pay is in money a year;
# all else is in points from -2 to +2, 0 being what you are used to.
# Pay by the hour: { mean = 30, sd = 3, per = "hour", hours_per_week = 38 }
[job.beliefs]
#pay = { mean = 64000, sd = 5000 }
#manager = { mean = 0, sd = 1 }
#team = { mean = 0, sd = 1 }
#work = { mean = 0.5, sd = 1 }
#growth = { mean = 0.5, sd = 1 }
#flexibility = { mean = 0.5, sd = 0.8 }
#location = { mean = -1, sd = 0.5 }
#security = { mean = 0, sd = 0.7 }
#culture = { mean = -0.5, sd = 1 }

# What one such point is worth to you, in money a year. Pay always counts 1.
[preferences]
#manager = 5000
#team = 4000
#work = 5000
#growth = 4000
#flexibility = 4000
#location = 3000
#security = 3000
#culture = 4000

[process]
#further = 2          # how many interviews follow the first one
#offer = 0.2          # your chance of an offer from here

# The interviews still ahead for this job, in their order, up to eight.
# style: phone-screen, video, one-way-video, behavioral, technical, case, panel,
# group, assessment, on-site or lunch.
#[[stages]]
#style = "phone-screen"
#pass = 0.6           # your chance to pass it
#hours = 1            # with preparation and travel
#
#[[stages]]
#style = "panel"
#pass = 0.5
#hours = 5
#travel = 40          # or cost = …, for all of it together
#shows = { pay = 2000, manager = 1.5, team = 1.5 }   # how far off you may still be after

# For kind = "search": what going on searching would bring.
[search]
#offers_per_month = 0.3
#offer_mean = 60000
#offer_sd = 8000
#income_meanwhile = 1200   # a month
#bridge = 30000            # the pay of a job that you could have at once

# What else the interview gives you; counted only where you would honestly accept.
[side_benefits]
#enabled = true
#open_mind = 0.1      # the least chance of accepting at which going is honest

[side_benefits.typical]      # a job of the kind that you usually apply for
#pass = 0.2
#gain = 6000          # what an offer is worth to you over the years

[side_benefits.practice]
#interviews_so_far = 2
#further = 3          # more interviews that you expect

#[[side_benefits.practice.upcoming]]      # another interview that you have before you
#pass = 0.25
#gain = 8000

[side_benefits.connections]
#people = 3           # whom you would meet
#leads = 0.02         # the chance that one of them leads to an invitation

[side_benefits.word_of_mouth]
#meet_again = 0.15    # the chance that you meet them again
#change = 0.03        # how much better your chance is then

#[side_benefits.leverage]      # only with another offer pending
#in_time = 0.6
#moves = 0.4
#rise = 4000          # a year
"""


def situation_template() -> str:
    """A situation file (TOML) with the most useful keys, all switched off."""
    return _TEMPLATE
