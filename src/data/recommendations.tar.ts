import {streamSnapshotFolder} from "../../loaders/streamSnapshotFolder.js";

await streamSnapshotFolder("site/recommendations");
