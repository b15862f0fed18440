#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/requirements, tried on a small tree of its own: it must find each contradiction and name it."""
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "requirements"
LIST = "id\tstate\twhat\nS0-01\tbuilt\tA goal is a sentence.\nF-06b\tbuilt\tA mean.\nJ-01\tplanned\tThis week's numbers.\n"
TESTS = 'TEST_CASE("a goal reads as \\"one\\" sentence | always", "[goals][S0-01]")\n{\n}\nTEST_CASE("F-06b is a mean")\n{\n}\n'


class Requirements(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("scripts", "docs", "tests/core"):
            (self.root / name).mkdir(parents=True)
        shutil.copy(SCRIPT, self.root / "scripts")
        self.write_list(LIST)
        self.write_tests(TESTS)
        self.assertEqual(self.run_script().returncode, 0)

    def write_list(self, text):
        (self.root / "docs/requirements.tsv").write_text(text, encoding="utf-8")

    def write_tests(self, text):
        (self.root / "tests/core/goals.cpp").write_text(text, encoding="utf-8")

    def page(self):
        return (self.root / "docs/requirements.md").read_text(encoding="utf-8")

    def run_script(self, *arguments):
        return subprocess.run([self.root / "scripts/requirements", *arguments], capture_output=True, encoding="utf-8", check=False)

    def assert_found(self, *words):
        """The page is brought up to date first, so that what is found is not merely its age."""
        self.run_script()
        checked = self.run_script("--check")
        self.assertEqual(checked.returncode, 1)
        for word in words:
            self.assertIn(word, checked.stderr)
        self.assertNotIn("out of date", checked.stderr)

    def test_a_list_that_agrees_with_its_tests_passes(self):
        checked = self.run_script("--check")
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))

    def test_the_page_names_the_tests_of_each_requirement(self):
        self.assertIn('| S0-01 | A goal is a sentence. | built | `tests/core/goals.cpp`: a goal reads as "one" sentence', self.page())
        self.assertIn("sentence \\| always |", self.page()) # a bar would end the cell
        self.assertIn("| F-06b | A mean. | built | `tests/core/goals.cpp`: F-06b is a mean |", self.page())
        self.assertIn("| J-01 | This week's numbers. | planned |  |", self.page())

    def test_the_order_of_the_list_does_not_change_the_page(self):
        before = self.page()
        head, *lines = LIST.splitlines(keepends=True)
        self.write_list(head + "".join(reversed(lines)))
        self.assertEqual(self.run_script("--check").returncode, 0)
        self.assertEqual(self.page(), before)

    def test_a_page_that_is_out_of_date_fails(self):
        self.write_tests(TESTS.replace("is a mean", "is a mean of rates"))
        checked = self.run_script("--check")
        self.assertEqual(checked.returncode, 1)
        self.assertIn("docs/requirements.md is out of date", checked.stderr)

    def test_a_missing_page_fails_and_is_not_written_by_the_check(self):
        (self.root / "docs/requirements.md").unlink()
        self.assertEqual(self.run_script("--check").returncode, 1)
        self.assertFalse((self.root / "docs/requirements.md").exists())

    def test_a_built_requirement_without_a_test_fails(self):
        self.write_list(LIST.replace("planned", "built"))
        self.assert_found("J-01 is called built, but no test names it")

    def test_a_test_that_is_commented_out_holds_nothing(self):
        self.write_tests(TESTS.replace('TEST_CASE("a goal', '// TEST_CASE("a goal'))
        self.assert_found("S0-01 is called built, but no test names it")

    def test_an_id_elsewhere_in_a_test_holds_nothing(self):
        self.write_tests(TESTS.replace("[S0-01]", "[other]").replace("{\n", "{ // S0-01\n"))
        self.assert_found("S0-01 is called built, but no test names it")

    def test_ids_are_found_in_tags_on_several_lines(self):
        self.write_tests(TESTS + 'TEST_CASE("numbers",\n    "[week][S0-01]"\n    "[J-01]")\n')
        self.write_list(LIST.replace("planned", "built"))
        self.run_script()
        self.assertEqual(self.run_script("--check").returncode, 0)

    def test_a_test_that_names_an_unknown_id_fails(self):
        self.write_tests(TESTS.replace("[S0-01]", "[S0-01][S0-99]"))
        self.assert_found("tests/core/goals.cpp", "names S0-99, which docs/requirements.tsv does not list")

    def test_an_id_that_is_listed_twice_fails(self):
        self.write_list(LIST + "S0-01\tplanned\tAgain.\n")
        self.assert_found("docs/requirements.tsv, line 5: S0-01 is listed twice")

    def test_a_line_that_says_nothing_sound_fails(self):
        self.write_list(LIST + "J-02\talmost\tSoon.\nJ-03 planned\nX-04\tplanned\tElsewhere.\n")
        self.assert_found("line 5: J-02 is “almost”", "line 6: a line is an id, a state", "line 7: “X-04” is no id")

    def test_every_contradiction_is_named_at_once(self):
        self.write_list(LIST.replace("planned", "built") + "S0-01\tbuilt\tAgain.\n")
        self.write_tests(TESTS.replace("F-06b is", "F-77 is"))
        self.assert_found("J-01 is called built", "F-06b is called built", "S0-01 is listed twice", "names F-77")


if __name__ == "__main__":
    unittest.main()
