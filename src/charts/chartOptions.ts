import type {Language} from "../format/language.js";

/** What every chart is told. */
export interface ChartOptions {
  readonly lang: Language;
  /** In pixels. */
  readonly width: number;
  /** What the chart shows, for those who do not see it; no two charts of a page have the same. */
  readonly description: string;
}
