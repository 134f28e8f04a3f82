"""The nearest five of every row of a sparse matrix, by SciPy's or scikit-learn's chunked product.

Called by similarity.ts: FOLDER METHOD. Prints seconds and peak megabytes as JSON, or says what is missing.
"""

import json
import resource
import sys
import time

try:
    import numpy as np
    import scipy.sparse as sp
    from sklearn.metrics.pairwise import linear_kernel
except ImportError as error:
    print(json.dumps({"missing": str(error)}))
    sys.exit()

folder, method = sys.argv[1:]
starts = np.fromfile(f"{folder}/starts", np.int32)
columns = np.fromfile(f"{folder}/columns", np.int32)
values = np.fromfile(f"{folder}/values", np.float64)
matrix = sp.csr_matrix((values, columns, starts))
rows = matrix.shape[0]
COUNT = 5
checksum = 0.0


def best(scores, others, row):
    """The five largest scores of a row, without the row itself."""
    keep = others != row
    scores, others = scores[keep], others[keep]
    if len(scores) > COUNT:
        keep = np.argpartition(-scores, COUNT)[:COUNT]
        scores, others = scores[keep], others[keep]
    return scores, others


began = time.perf_counter()
if method == "scipy":
    transposed = matrix.T.tocsr()
    for start in range(0, rows, 500):
        product = matrix[start : start + 500] @ transposed
        for i in range(product.shape[0]):
            low, high = product.indptr[i : i + 2]
            scores, _ = best(product.data[low:high], product.indices[low:high], start + i)
            checksum += scores.sum()
else:
    for start in range(0, rows, 500):
        scores = linear_kernel(matrix[start : start + 500], matrix)
        own = np.arange(scores.shape[0])
        scores[own, start + own] = 0
        nearest = np.argpartition(-scores, COUNT, axis=1)[:, :COUNT]
        checksum += np.take_along_axis(scores, nearest, 1).sum()
seconds = time.perf_counter() - began
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "megabytes": megabytes, "checksum": checksum}))
