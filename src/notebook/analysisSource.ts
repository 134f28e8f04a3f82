import type {QualityJson} from "../../loaders/publish/qualityJson.js";
import type {Run} from "../queries/query.js";

/** What a notebook is computed from: the tables of a snapshot. */
export interface AnalysisSource {
  /** Runs on the public tables, with all their columns. */
  readonly run: Run;
  readonly quality: QualityJson;
}

/**
 * Computes what a notebook shows at first, as plain JSON. Figures that stand in prose come from here. The same
 * tables give the same result to the last digit.
 */
export type Analysis<Data extends object = object> = (source: AnalysisSource) => Promise<Data>;
