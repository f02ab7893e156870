"""The commented file that `goanyway init` writes.

A line that starts with `#` and a letter or bracket, without a space, is an example that is
switched off. As written the file says nothing.
"""

from __future__ import annotations

_TEMPLATE = """\
# Your side of the decision. goanyway reads it with:
#   goanyway advise mail.eml --situation FILE
#
# You can leave anything out. goanyway then says what it assumed instead.
# To use a line, remove the # in front of it and put in your own figure.
# Not sure of a number? Write a range: { p10 = 30, p90 = 60 } means
# 1 in 10 that it's less than 30, and 1 in 10 that it's more than 60.
# All keys, with their units and defaults: goanyway schema situation

#currency = "USD"

[rates]      # what one unit of another currency is worth in yours
#EUR = 1.08

[you]
#pay = 62000                           # what you earn now or earned last; "36.20 an hour" works too
#hours_per_week = 38
#months_searched = 2                   # how long you've been looking
#only_practice = true                  # you wouldn't take the job
#hour = 30                             # what an hour of your time is worth
#months_you_can_wait = 6               # how long you could keep looking
#accepted_elsewhere = "Hill & Sons"    # you've already said yes to another firm
#must_attend = "my agency asks for it" # you have to go, no matter what

# What you would do otherwise: "current-job", "offer", "counter-offer" or "search".
[alternative]
#kind = "current-job"
#worth = 62000        # a year, on the same scale as the job
#sd = 3000            # how unsure you are about that
#resolved = false     # true: you'll know before you have to accept
#reason_for_looking = "no room to grow"
#expires = 2026-12-04 # the last day you can take an offer
#accepted = true      # you've taken it

# What makes you hesitate? Repeat for each, up to eight. kind: pay, contract, travel, on-site,
# hours, shift, visa, credential, reporting, commute, firm, manager, team, work, growth, security,
# culture, flexibility, location, own-life, feeling or other.
#[[reasons]]
#kind = "shift"
#what = "night shifts"
#sure = "maybe"       # certain, likely, maybe, or a number such as 0.5
#no_go = true         # true: you'd never accept it; otherwise it's a minus
#makes_up = 4000      # how much more pay a year would make up for it
#
#[[reasons]]
#kind = "manager"
#feels = "worse"      # a little worse, worse, much worse; better if it speaks for the job
#
#[[reasons]]
#kind = "commute"
#minutes = 25         # longer than now, each way
#days = 3             # a week
#trip = 6             # how much more a round trip costs

# The same in figures, if you want to give each one. Up to eight.
#[[deal_breakers]]
#what = "the commute is over an hour"
#probability = 0.6    # how likely it is to be real: 0.6 is 60%
#cost = 6000          # what it would cost you a year, in money
#absolute = false     # true: you'd never accept if it's real
#shown_at = 1         # the stage that settles it, or "never"

[job]
#years = { p10 = 1, p90 = 6 }   # how long you would stay
#switching_cost = 2000          # what changing jobs costs you, one time

# What you expect of the job, and how unsure you are (sd). Pay is in money a year;
# everything else is in points from -2 to +2, where 0 is what you're used to.
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

# What one point is worth to you, in money a year. Pay always counts 1.
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

# The interviews still ahead for this job, in order, up to eight.
# style: phone-screen, video, one-way-video, behavioral, technical, case, panel,
# group, assessment, on-site or lunch.
#[[stages]]
#style = "phone-screen"
#pass = 0.6           # your chance of passing it
#hours = 1            # with preparation and travel
#
#[[stages]]
#style = "panel"
#pass = 0.5
#hours = 5
#travel = 40          # or cost = …, for everything together
#shows = { pay = 2000, manager = 1.5, team = 1.5 }   # how far off you may still be afterward

# For kind = "search": what you would find if you kept looking.
[search]
#offers_per_month = 0.3
#offer_mean = 60000
#offer_sd = 8000
#income_meanwhile = 1200   # a month
#bridge = 30000            # the pay of a job you could get right away

# What else the interview gives you. It counts only if you might really accept.
[side_benefits]
#enabled = true
#open_mind = 0.1      # the lowest chance of accepting at which going is fair

[side_benefits.typical]      # the kind of job you usually apply for
#pass = 0.2
#gain = 6000          # what an offer is worth to you over the years

[side_benefits.practice]
#interviews_so_far = 2
#further = 3          # how many more interviews you expect

#[[side_benefits.practice.upcoming]]      # another interview you have ahead
#pass = 0.25
#gain = 8000

[side_benefits.connections]
#people = 3           # how many you'd meet
#leads = 0.02         # the chance that one of them leads to an invitation

[side_benefits.word_of_mouth]
#meet_again = 0.15    # the chance that you meet them again
#change = 0.03        # how much that improves your chances

#[side_benefits.leverage]      # only with another offer pending
#in_time = 0.6
#moves = 0.4
#rise = 4000          # a year
"""


def situation_template() -> str:
    """A situation file (TOML) with the most useful keys, all switched off."""
    return _TEMPLATE
