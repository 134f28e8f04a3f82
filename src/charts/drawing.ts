/**
 * What charts are drawn with: the parts of Plot and D3 that are in use. The build makes one module of them
 * (`loaders/site/bundleDrawing.ts`): whole, they are half of what a page weighs.
 */
export {
  axisY,
  barX,
  barY,
  cell,
  dot,
  gridY,
  line,
  link,
  plot,
  pointer,
  pointerX,
  pointerY,
  rect,
  ruleX,
  ruleY,
  text,
  tip,
} from "@observablehq/plot";
export {create, type Selection, scaleLinear} from "d3";
