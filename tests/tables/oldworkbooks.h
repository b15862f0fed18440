// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Workbooks of Excel 97 to 2003, packed: a sheet "Jours" with a date, a number and a percent, in the first one also a formula.
inline QByteArray unpacked(const char *packed)
{
    return qUncompress(QByteArray::fromBase64(packed));
}

inline constexpr const char *withFormula =
    "AAAWAHja7VddTFxFFD5z94e7C4XLX1VacQVZKCwNtQ9itEKBWmtsIAVrY0h0WS4I7LLNsiStP3FL7YuxUdMHX5qaJtjEn1SNiT5oFXzyQaMxIak+gU8Sfdga"
    "jWlSWL85dy5d191kd9s0UTk3Z37OnZlzZs7PnPnu28rl8x/WrVAGPEAOWk95yJ1GE0Dd7hhEmqKtp1Ipm5zahH8VrKla6tAJ/bmAUuclSq8eVW/CfxMOURRf"
    "nHy0j6ZRx+g4FQJbYTHp6+UzZz3PcfnCJv/i+cv4LeO4A5jp/zLWS//3AkuBZcAtwHJghXUFUCWwClgNrAHWsk0Q3Qa8HXgHsA64DbgdeCewXsngU7XERrTv"
    "UX3/Zsy5ZeDRoUW3iz7d8rVUOet+BRbxgXOR7eIn4DAdlbbRGwyHfLcKeliGoJAyLMBI96Al6Cyo5fQ+Uz/jcg9bH6CbfJ3Koo9o3Sz7aS4buCwnOf8TnvMj"
    "U3aRn76S3vPia8oJSkUfmTRJQTpMs4iIg2hN0wxG1qWPlF4i9iJSTuB/+Ib+1jvLaF762n5z2owFw/XOSnpL+tlxwHB7JDLcPjpa7/TSBemYjTs7OpqW2c3m"
    "6Q92HxsWfJIuOTD99/zoWoF0+t/R53F22c65zRqfzKTvyEEP5KC35qB7stIJxsHyODPpF/5BP6Ohk6CUrI2Eg+vKhJvrqoST6+pECdc1CVfqaXawUwjwP/Mq"
    "Lno0OhubeQVrCnyLQgcSDZ0W9As9KeN/8hCzcidlnJes7fdAOu6m0qT00C9wm+h0QuA+0RdEN8puqr9iWDeKDovXcWPof+JSuUbNvA+FfcG4iaA0EI3FV030"
    "h4Kzx+ALg9FIxEzhatLpnNO6mkJ6LfC6rmpVrcn7y4pzxt/iXBkkHsVO5MYrWXoDy117+8r3B0cGup5ieuL6i4eaND4ZcQJ/Fp2tPKONyzkeW4ObDfecv9ff"
    "0GdOBg/P+gbN2MRYoCcanWrw77rXv7eWGqWaco4YCI6bPv/ASV70JS79EGA3w2pXc1q7Be2T7Zfn2i8nu3aktc8j4HmwLcHfHAVEQNhz7FrQ41hbpxf43EjU"
    "eivUUZWTfTiWAnTNsNtW+BIVTBNZaC4rjdigrXHiYKUKpHoCPbHR0/jw7Z4DPZmGXEJIF6y/z5fkiJer5TwHZBMYvZVWnq25uH/lnS43EgzBszTmYSc1Gm1v"
    "vYR/Ll7jS17jORepUqNfaUDOST5iKTypK1OVG4IEyQ6W2ZlsYbonaWRJoTTy8jw5R/J5SKuij93WPUT0IM6fONmxdmQzAIzDzsf19IWEnbZ5i8n9BDIlh9fK"
    "AQ1ds5zf+vWwzLkOToRi0ZnoWNy371jIDPvuv699KDhihsMma7lnYmys80ZyT2G5fdGwniJWa5Z1afnUm79d7X/GePd1ndqaP/pBKuZ5ZZ7yf6fKT7vV4T2m"
    "8tQjKlcdVfnqUZXjrq5Zuadsd6h5NuTTLkR+SdGWvlk6u3ObceYNyB+4erFPhtUM2rDKk+14aaTJmot+M+Fmvv9YzgwbzDZHusSCx2o/Ae4xmqIRlmOqYPmr"
    "cCqaClapAt5Vr5bYdtYLvhHYSD9kmCyKvyPtDZbPnLuABzbsvB95oFm0/rzgX+j77271VrOu+UHkuhF8Qdb9AVjBGOtEUuLIU6Og5IYWxd9VwPk3AN/b4N8H"
    "DiGWwWQLLEyeziL23wSMb77/Gf4CctwzdA==";

inline constexpr const char *withoutFormula =
    "AAAWAHja7VddTFxFFD5zdxfuLhTuAlsrVVxBFlqWhtoHMVrZArXW2EAK1saQ6AIXBHbZZlmS1t+F2hdjE00ffGk0TbCJP6kaE33wD3zyQaMxIak+gU8Sfdga"
    "jWlSWL85dy5d191kF5omKufm3Jk5d86cc+f8zJnvvvUuXfigdpmy4D5y0FraTSUZNAHU7YFBpCnaWjqdtsnpLfhXwapqpQ2dsJ8LKG1equzqVu0W/DfhKMXw"
    "JMhPB2kSbZxOUTGwHR6TuV4hPGsFzisUtuRvXL7M3zKPO4DZ8S9zvYx/D7AMWA7cBqwAVlpHAHmBVcBqYA3Qxz5BdAtwB/BWYC1wJ/A24O3AOqWDX7USG9C/"
    "S40DWznnpoFbhxVLXPTJtq+lydn2y/CI950L7Bc/AQfohPSNrnBkyH+zoJN1CAupwzycdD96gs6DWkHvMfVTfu9n7wOEyN+uPPq4FmLdz/K7nt8VJPk/Zp4f"
    "mbKXAvSVjJ4XXlFBUCa6yaRxCtMxmkZG7ENvkqYwszZzpowScQCZcgzfI5v6WucspzkZa4fMSTMejtQ5vfSmjLNTgIHWaHSgdXi4zumhizIwG/a0tTUucZjN"
    "0R8cPjbM+yVdSmD674XRtSLp9L+jz2Hvcu1zizU/lU3flYcezEPfnYfuzkknOAfr48ymX/wH/ZyGQZLSsjWSDm69yRJuq5JObquTpdzWJF3pJznAziDB/8yr"
    "uOjh2HR86mWsKfAsCB1I1H9W0C/0uMz/qaMsqiQl87wUbd8HMnEflaVkhH6B00SnGYHzRJ8XIbxDVHfFsE4UHR6v48TQ/8Shco2a+D8UdocTJpJSbyyeWDEx"
    "7g9Pn0Qs9MWiUTONo0mn153W0TSk+4DXbeVTrSbPLyvPGX/Lc+XQeBh/In/cy9obWO7aW1e+PzLY2/EE05PXbzzUqPHOiBl8WXDuZo4Wfs/y3BqcbDjnAl2B"
    "+m5zPHxs2t9nxsdGgp2x2ER9YO/dgQM+apBmyjujNzxq+gO9p3nRF/kdgAL7GFY6mjL6zeifbr0823o51bEro38BCc+N3xL8zFJQBIXNY7eCHsXaOj3H+0bC"
    "56lUW1VB9uZYBtA1w+5b6UtUMk3koLmsMmKdtsqFg1UqkBoJjMT6SOPNt0cOjGQZ8hlSumD7fb4oZ7xULfkc0E1g9nZafrrm0qHltzueh2EFc1U1Sa4drIGP"
    "vmSuZ1yk3hr9Sr1SUuohy8QpXTmn/AXITLWxls5UM9PdKSNH0aSRh/kkj5TzgFZFH5VYJw/R/dhx4vLG+gdbAGAUnj2qZy4k7ELNs/naT6BScnisGtDQNSv4"
    "rU8PyprryNhQPDYVG0n4D54cMiP+e+9p7Q8PmpGIyVbuHBsZad+cfNI2w7+WJjZrjnVp6cwbv13tecp451WdWpo+/EGa6VnlnvJ7u6pPQ2orH1F16nFVqw6r"
    "evWEqnFXVq3aU/bbFJ8NhfSL0V9StMVvFs/v2Wmcew36B69e6pZpNYs2oOpkO18aGbrmo99IuJH3P9Yzywdz8cgAmXdb/ccgPU4TNMh6TBStfxV2RVPJKl3E"
    "vWqm1PazLsiNwkd6oMP4huQ7Mu5ghfDcATy87uc9qAPNDdvPA/nF3v/uVHc165jvQ60bxRNm2x+GF4ywTSQlgTo1Bkp+aFbyXUXsfz3w3XX53ZAwxDqY7IHF"
    "6dO+gf9vBCa27v8MfwEjHzG0";
