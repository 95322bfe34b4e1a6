"""python3 -m unittest discover -s training"""

import unittest

import torch

from calibrate import ANSWERS, LOGITS, N, calibration, margins
from figures import area


def silent(text):
    pass


class CalibrationTest(unittest.TestCase):
    def test_finds_slope_and_shift_that_were_hidden(self):
        logits = torch.randn(20_000, LOGITS, generator=torch.Generator().manual_seed(1))
        for answer, slope, shift in zip(ANSWERS, (2.0, 0.5, 1.5, 0.8), (0.3, -1.0, 0.0, 0.5)):
            with self.subTest(answer.name):
                good = torch.rand(len(logits), generator=torch.Generator().manual_seed(2)) < margins(logits, answer, slope, shift).sigmoid()
                gold = torch.full((len(logits), 4), -1)
                gold[:, answer.label] = torch.where(good, answer.good, 0)
                found = calibration(logits, gold, log=silent)
                self.assertAlmostEqual(found["slopes"][answer.asked], slope, delta=0.1)
                self.assertAlmostEqual(found["shifts"][answer.asked], shift, delta=0.1)

    def test_leaves_as_it_is_what_nobody_labelled(self):
        found = calibration(torch.randn(10, LOGITS), torch.full((10, 4), -1), log=silent)
        self.assertEqual(found, {"slopes": [1.0] * LOGITS, "shifts": [0.0] * LOGITS})

    def test_lets_no_stance_overtake_another(self):
        logits = torch.randn(200, LOGITS)
        gold = torch.stack([torch.arange(200) % N, torch.full((200,), -1), torch.full((200,), -1), torch.zeros(200, dtype=torch.long)], 1)
        slopes = calibration(logits, gold, log=silent)["slopes"]
        self.assertEqual(len(set(slopes[:N])), 1)
        self.assertGreater(slopes[0], 0)


class AreaTest(unittest.TestCase):
    def test_is_how_often_a_good_one_stands_above(self):
        self.assertEqual(area([0.1, 0.4, 0.4, 0.9], [False, True, False, True]), 0.875)

    def test_takes_no_score_that_is_not_a_number(self):
        with self.assertRaises(ValueError):
            area([0.1, float("nan")], [True, False])


if __name__ == "__main__":
    unittest.main()
