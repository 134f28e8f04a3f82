import {expect, test} from "vitest";
import {placeLabels} from "../../../src/charts/placeLabels.js";

const frame = {x1: 0, y1: 0, x2: 300, y2: 100};

test("a label stands at the right, or where the frame ends at the left", () => {
  const places = placeLabels(
    [
      {x: 20, y: 50, text: "first"},
      {x: 290, y: 50, text: "second"},
    ],
    frame,
    [],
    [],
  );
  expect(places.map(({textAnchor}) => textAnchor)).toEqual(["start", "end"]);
});

test("it goes where it hides the fewest points", () => {
  const [place] = placeLabels([{x: 100, y: 50, text: "name"}], frame, [], [{x: 120, y: 50}]);
  expect(place).toEqual({index: 0, dx: -8, dy: 0, textAnchor: "end"});
});

test("the first ones come first, and what has no room is left out", () => {
  const points = Array.from({length: 30}, (_, i) => ({x: 100 + i / 10, y: 50, text: `name ${i}`}));
  expect(placeLabels(points, frame, [], []).map(({index}) => index)).toEqual([0, 1]);
  expect(placeLabels(points, frame, [frame], [])).toEqual([]);
});
