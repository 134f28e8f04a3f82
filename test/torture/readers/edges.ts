/** Numbers at the edges of what readers take, as they stand in files. */
export const edgeNumbers: readonly string[] = [
  ...[
    "0",
    "-0",
    "00",
    "007",
    "+5",
    " 5 ",
    "5.",
    ".5",
    "5.0",
    "862.0",
    "1e3",
    "1E3",
    "1e",
    "1e-400",
    "1e309",
    "-1e309",
  ],
  ...["2147483647", "2147483648", "4294967296", "9007199254740991", "9007199254740992", "9007199254740993"],
  ...["123456789012345678901234567890", "0.1", "1.7976931348623157e308", "5e-324", "0.30000000000000004"],
  ...[
    "0x1f",
    "0b11",
    "0o17",
    "1_000",
    "1__0",
    "1 000",
    "1,000",
    "5.000",
    "5.000,50",
    "1,000,000.5",
    "--1",
    "-",
    ".",
  ],
  ...[
    "1j",
    "1+2j",
    "٣",
    "１",
    "½",
    "5\u00a0",
    "\u20075",
    "inf",
    "-inf",
    "1.2.3",
    "12abc",
    "1e5.5",
    "-1",
    "-862",
  ],
];

/** Words that stand for nothing in files of many makers. */
export const missing: readonly string[] = [
  "nan",
  "NaN",
  "None",
  "null",
  "NULL",
  "N/A",
  "#N/A",
  "NA",
  "\\N",
  "NaT",
  "<NA>",
];

/** Words that are no numbers and no strings. */
export const words: readonly string[] = [
  ...missing,
  "Infinity",
  "-Infinity",
  "-nan",
  "undefined",
  "True",
  "False",
  "x",
];

/** Dates in the forms of many makers, and what looks like one. */
export const edgeDates: readonly string[] = [
  ...[
    "1999-03-15",
    "1999-03-15 00:00:00",
    "1999-03-15T12:30:00Z",
    "15/03/1999",
    "03/15/1999",
    "1999/03/15",
    "1999",
  ],
  ...["0000-00-00", "1999-02-30", "1999-13-01", "9999-12-31", "99-03-15", "1999-3-5", "March 15, 1999", "1"],
];
