#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""100,000 random rules that the editor can make, against python-dateutil: recurrence.py PROGRAM [RULES].

Drawn: days, weeks on any weekdays, months on a day, on the last day, on the first to fifth or last weekday, years; intervals; until a
day, so many times, without an end; any first day of 1999 to 2046, also one that the rule itself does not fall on; a window from the
first day or later; 29 February, month ends and the 53rd ISO week among them. Left out, as the editor cannot make it and the reader
refuses it: hours and minutes, BYSETPOS, BYWEEKNO, BYYEARDAY, BYMONTH, several days of a month, weekdays of days or years, the
second-to-last weekday, RDATE, EXRULE. Days left out (EXDATE) are no part of a rule: the posts' tests hold them.
"""
import datetime
import itertools
import random
import subprocess
import sys
import time

from dateutil import rrule

ORIGIN = datetime.date(2000, 1, 1)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CAP = 40
HARD_DAYS = [(2024, 2, 29), (2028, 2, 29), (2026, 12, 31), (2027, 1, 3), (2026, 12, 28), (2027, 1, 31), (2027, 3, 28), (2027, 10, 31)]


def day(draw):
    if draw.random() < 0.1:
        return datetime.date(*draw.choice(HARD_DAYS))
    return datetime.date(1999, 1, 1) + datetime.timedelta(days=draw.randrange(17500))


def rule_of(draw, first):
    unit = draw.choices(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), (2, 4, 4, 1))[0]
    parts = [f"FREQ={unit}"]
    interval = draw.choice((1, 1, 1, 2, 2, 3, 4, 6, draw.randint(1, 60)))
    if unit == "YEARLY":
        interval = min(interval, 12)
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    if unit == "WEEKLY" and draw.random() < 0.9:
        parts.append("BYDAY=" + ",".join(sorted(draw.sample(WEEKDAYS, draw.choice((1, 1, 1, 2, 3, 5, 7))), key=WEEKDAYS.index)))
    if unit == "WEEKLY" and draw.random() < 0.3:
        parts.append("WKST=" + draw.choice(WEEKDAYS))
    if unit == "MONTHLY":
        place = draw.random()
        if place < 0.4:
            parts.append(f"BYMONTHDAY={draw.choice((-1, 28, 29, 30, 31, draw.randint(1, 31)))}")
        elif place < 0.9:
            parts.append(f"BYDAY={draw.choice((1, 2, 3, 4, 5, -1))}{draw.choice(WEEKDAYS)}")
    end = draw.random()
    if end < 0.4:
        parts.append(f"UNTIL={first + datetime.timedelta(days=draw.randint(0, 1500)):%Y%m%d}")
    elif end < 0.75:
        parts.append(f"COUNT={draw.randint(1, 60)}")
    return ";".join(parts)


def question(draw):
    first = day(draw)
    since = first if draw.random() < 0.7 else first + datetime.timedelta(days=draw.randint(-100, 700))
    return rule_of(draw, first), first, since, since + datetime.timedelta(days=draw.choice((0, 90, 365, 365, 1500)))


def dateutil_answer(rule, first, since, until):
    moment = lambda date: datetime.datetime.combine(date, datetime.time())
    days = itertools.takewhile(lambda at: at <= moment(until), rrule.rrulestr(rule, dtstart=moment(first)))
    wanted = list(itertools.islice((at for at in days if at >= moment(since)), CAP + 1))
    return " ".join(["+" if len(wanted) > CAP else "="] + [str((at.date() - ORIGIN).days) for at in wanted[:CAP]])


def main():
    program, number = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    begun = time.monotonic()
    draw = random.Random(20270329)
    questions = [question(draw) for _ in range(number)]
    lines = "".join(f"{rule}\t{first}\t{since}\t{until}\t{CAP}\n" for rule, first, since, until in questions)
    answers = subprocess.run([program], input=lines, capture_output=True, encoding="ascii", check=True).stdout.splitlines()
    ours = time.monotonic() - begun
    if len(answers) != number:
        sys.exit(f"{len(answers)} answers to {number} questions")
    days = differences = 0
    for asked, answer in zip(questions, answers):
        expected = dateutil_answer(*asked)
        days += expected.count(" ")
        if answer != expected:
            differences += 1
            if differences <= 10:
                print(*asked, f"dateutil: {expected}", f"ours: {answer}", sep="\n  ")
    print(f"{number} rules, {days} days, {differences} differences; {ours:.1f} s ours, {time.monotonic() - begun:.1f} s in all")
    if differences or days < 5 * number:
        sys.exit("the days differ, or too few were compared")


if __name__ == "__main__":
    main()
