/** The archive of the CSV files of all tables; a snapshot of which it would be too large has none. */
export const archive = "filmoteca-csv.zip";
