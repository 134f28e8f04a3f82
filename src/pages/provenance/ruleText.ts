import type {Language} from "../../format/language.js";

/** What a rule of the quality report does, and what the values of its examples are. */
export interface RuleText {
  readonly what: (suspectBelow: string) => string;
  /** Stands before the example's value. */
  readonly value: string;
}

/** By the name of the rule. */
type Rules = Readonly<Record<string, RuleText>>;

const rule = (what: string, value = ""): RuleText => ({what: () => what, value});

const missingWords = {
  en: (file: string) =>
    rule(
      `Cells of ${file} that only say “nan”, “None”, “N/A” or the like: taken as missing; titles like these stay.`,
    ),
  es: (file: string) =>
    rule(
      `Las celdas ${file} que solo dicen «nan», «None», «N/A» o algo similar se dan por faltantes; los títulos así se conservan.`,
    ),
};

const en: Rules = {
  records_cut_in_two: rule(
    "A record that a line feed cut in pieces is joined again.",
    "cells of the pieces and of the whole",
  ),
  record_too_long: rule(
    "A record with more cells than the header is left out: nobody knows which cell is which.",
  ),
  id_not_a_number: rule("A record whose id is no whole number above 0 is left out.", "id"),
  no_valid_date: rule(
    "A record without a release date that exists in the calendar is left out.",
    "release date",
  ),
  repeated_id: rule(
    "Of the records of one id the first that has a release date stays.",
    "what differs, in the record left out and in the one that stays",
  ),
  title_missing: rule("A film without a title stays.", "title"),
  budget_null_to_0: rule("A missing cost becomes zero, which stands for unknown.", "cost"),
  revenue_null_to_0: rule("A missing revenue becomes zero, which stands for unknown.", "revenue"),
  budget_not_valid: rule("A cost that is negative or beyond all measure becomes zero.", "cost"),
  revenue_not_valid: rule("A revenue that is negative or beyond all measure becomes zero.", "revenue"),
  money_rounded: rule("A cost or a revenue with cents is rounded to whole dollars.", "amount"),
  return_known: rule(
    "A return is known where cost and revenue are both above zero.",
    "cost and revenue, and the return in times the cost",
  ),
  money_suspect: {
    what: (below) =>
      `A known return with a cost or a revenue under ${below} dollars is marked as to be checked; it stays.`,
    value: "cost and revenue, and the return in times the cost",
  },
  money_doubtful: {
    what: (below) =>
      `A cost or a revenue under ${below} dollars whose counterpart is unknown is marked as to be checked; it stays.`,
    value: "cost and revenue",
  },
  runtime_not_valid: rule("A negative running time becomes unknown.", "minutes"),
  popularity_not_valid: rule("A negative popularity becomes unknown.", "popularity"),
  vote_average_not_valid: rule("A mean vote outside of its scale becomes unknown.", "mean vote"),
  vote_count_not_valid: rule("A number of votes that is negative or not whole becomes unknown.", "votes"),
  vote_average_0_with_votes: rule(
    "A mean vote of zero where there are votes becomes unknown: nobody can vote zero.",
    "mean vote",
  ),
  overview_placeholder: rule(
    "An overview that is blank or only says that there is none becomes unknown.",
    "overview",
  ),
  tagline_blank: rule("A tagline without a letter or digit becomes unknown.", "tagline"),
  language_none: rule(
    "Films without a language, silent ones for example, have a code of their own. It stays, and counts as no language.",
    "original language",
  ),
  language_norwegian: rule(
    "The written forms of Norwegian have codes of their own, which become that of Norwegian.",
    "original language",
  ),
  spoken_language_norwegian: rule("Likewise among the spoken languages.", "spoken languages"),
  release_date_after_end: rule(
    "A film dated after the month in which the bulk of the films ends was most likely only announced; it stays.",
    "release date",
  ),
  keywords_records_read: rule("Records of the keywords file."),
  keywords_repeated_or_without_id: rule(
    "Of the keyword records of one id the first stays; one without an id is left out.",
    "keywords of the record left out and of the one that stays",
  ),
  keywords_of_films_not_kept: rule("Keywords of a film that does not stay are left out."),
  films_without_keywords: rule("A film without a keyword record has no keywords."),
  titles_records_read: rule("Records of the file of titles."),
  titles_without_id_or_title: rule(
    "A record of the file of titles without an id or a title is left out.",
    "title",
  ),
  titles_of_films_not_kept: rule("Titles of a film that does not stay are left out.", "title"),
  ratings_of_films_not_kept: rule("Ratings of a film that does not stay are left out."),
  ratings_repeated: rule("Of several ratings of a film by one user the last in the file stays."),
  titles_repeated: rule(
    "A title that its film has already, but for case, accents and punctuation, is left out.",
    "title left out, and the one that stays",
  ),
  titles_language_norwegian: rule(
    "The written forms of Norwegian become Norwegian as the language of a title.",
    "language",
  ),
  titles_rows: rule("Titles of the file of titles that stay."),
  credits_records_read: rule("Records of the credits file."),
  credits_id_not_a_number: rule(
    "A credits record whose id is no whole number above 0, or that has more cells than the header, is left out.",
  ),
  credits_of_films_not_kept: rule("Credits of a film that does not stay are left out."),
  credits_records_united: rule("A further credits record of a film is united with its first one.", "records"),
  films_without_credits: rule("A film without a credits record stays, without cast and crew."),
  cast_entries_read: rule("Entries of the cast lists that could be read."),
  cast_of_films_not_kept: rule("Cast entries of a film that does not stay are left out.", "name"),
  cast_repeated_in_later_records: rule(
    "A cast entry that an earlier record of the film has as well is left out.",
    "name",
  ),
  cast_rows: rule("Cast entries that stay."),
  cast_without_id: rule("Cast entries that stay and have no person id in the source.", "name"),
  cast_ids_inferred: rule(
    "Those of them that get the id of the only person of exactly this name.",
    "name, and the id",
  ),
  crew_entries_read: rule("Entries of the crew lists that could be read."),
  crew_of_films_not_kept: rule("Crew entries of a film that does not stay are left out.", "name"),
  crew_repeated_in_later_records: rule(
    "A crew entry that an earlier record of the film has as well is left out.",
    "name",
  ),
  crew_rows: rule("Crew entries that stay."),
  crew_without_id: rule("Crew entries that stay and have no person id in the source.", "name"),
  crew_ids_inferred: rule(
    "Those of them that get the id of the only person of exactly this name.",
    "name, and the id",
  ),
  missing_words_in_movies: missingWords.en("the movies file"),
  missing_words_in_credits: missingWords.en("the credits file"),
  missing_words_in_keywords: missingWords.en("the keywords file"),
  corrections_applied: rule("A cell of a film is what the file of corrections says.", "column and value"),
  corrections_of_films_not_there: rule(
    "A correction of a film that the movies file does not have is left out.",
    "column and value",
  ),
  missing_words_in_corrections: missingWords.en("the file of corrections"),
  problems_in_corrections: rule("Cells of the file of corrections that cannot be read: taken as missing."),
  missing_words_in_titles: missingWords.en("the file of titles"),
  problems_in_movies: rule("Cells of the movies file that cannot be read: taken as missing."),
  problems_in_credits: rule("Cells and entries of the credits file that cannot be read: taken as missing."),
  problems_in_keywords: rule("Cells and entries of the keywords file that cannot be read: taken as missing."),
  problems_in_titles: rule("Cells of the file of titles that cannot be read: taken as missing."),
};

const es: Rules = {
  records_cut_in_two: rule(
    "Un registro partido por un salto de línea se vuelve a unir.",
    "celdas de los pedazos y del registro entero",
  ),
  record_too_long: rule("Un registro con más celdas que el encabezado queda fuera: no se sabe cuál es cuál."),
  id_not_a_number: rule(
    "Un registro cuyo identificador no es un número entero mayor que 0 queda fuera.",
    "identificador",
  ),
  no_valid_date: rule(
    "Un registro sin una fecha de estreno que exista en el calendario queda fuera.",
    "fecha de estreno",
  ),
  repeated_id: rule(
    "De los registros con un mismo identificador queda el primero que tiene fecha de estreno.",
    "lo que difiere, en el registro que sale y en el que queda",
  ),
  title_missing: rule("Una película sin título se conserva.", "título"),
  budget_null_to_0: rule("Un costo que falta pasa a ser cero, que significa desconocido.", "costo"),
  revenue_null_to_0: rule(
    "Una recaudación que falta pasa a ser cero, que significa desconocida.",
    "recaudación",
  ),
  budget_not_valid: rule("Un costo negativo o desmesurado pasa a ser cero.", "costo"),
  revenue_not_valid: rule("Una recaudación negativa o desmesurada pasa a ser cero.", "recaudación"),
  money_rounded: rule("Un costo o una recaudación con centavos se redondea a dólares enteros.", "importe"),
  return_known: rule(
    "El retorno se conoce cuando el costo y la recaudación son mayores que cero.",
    "costo y recaudación, y el retorno en veces el costo",
  ),
  money_suspect: {
    what: (below) =>
      `Un retorno conocido con un costo o una recaudación de menos de ${below} dólares se marca como «por comprobar»; no se quita.`,
    value: "costo y recaudación, y el retorno en veces el costo",
  },
  money_doubtful: {
    what: (below) =>
      `Un costo o una recaudación de menos de ${below} dólares sin la otra cifra se marca como «por comprobar»; no se quita.`,
    value: "costo y recaudación",
  },
  runtime_not_valid: rule("Una duración negativa pasa a ser desconocida.", "minutos"),
  popularity_not_valid: rule("Una popularidad negativa pasa a ser desconocida.", "popularidad"),
  vote_average_not_valid: rule("Un voto medio fuera de su escala pasa a ser desconocido.", "voto medio"),
  vote_count_not_valid: rule(
    "Una cantidad de votos negativa o que no es entera pasa a ser desconocida.",
    "votos",
  ),
  vote_average_0_with_votes: rule(
    "Un voto medio de cero donde hay votos pasa a ser desconocido: nadie puede votar cero.",
    "voto medio",
  ),
  overview_placeholder: rule(
    "Una sinopsis en blanco o que solo dice que no la hay pasa a ser desconocida.",
    "sinopsis",
  ),
  tagline_blank: rule("Un lema sin letras ni cifras pasa a ser desconocido.", "lema"),
  language_none: rule(
    "Las películas sin idioma, por ejemplo las mudas, llevan un código propio. Se conserva y no cuenta como idioma.",
    "idioma original",
  ),
  language_norwegian: rule(
    "Las formas escritas del noruego tienen códigos propios, que pasan a ser el del noruego.",
    "idioma original",
  ),
  spoken_language_norwegian: rule("Lo mismo entre los idiomas hablados.", "idiomas hablados"),
  release_date_after_end: rule(
    "Una película con fecha posterior al mes en que termina el grueso de los datos probablemente solo estaba anunciada; se conserva.",
    "fecha de estreno",
  ),
  keywords_records_read: rule("Registros del archivo de palabras clave."),
  keywords_repeated_or_without_id: rule(
    "De los registros de palabras clave con un mismo identificador queda el primero; sin identificador, ninguno.",
    "palabras clave del registro que sale y del que queda",
  ),
  keywords_of_films_not_kept: rule("Las palabras clave de una película que no queda se descartan."),
  films_without_keywords: rule("Una película sin registro de palabras clave no tiene ninguna."),
  titles_records_read: rule("Registros del archivo de títulos."),
  titles_without_id_or_title: rule(
    "Un registro del archivo de títulos sin identificador o sin título queda fuera.",
    "título",
  ),
  titles_of_films_not_kept: rule("Los títulos de una película que no queda se descartan.", "título"),
  ratings_of_films_not_kept: rule("Las valoraciones de una película que no queda se descartan."),
  ratings_repeated: rule(
    "De varias valoraciones de una película por la misma persona queda la última del archivo.",
  ),
  titles_repeated: rule(
    "Un título que su película ya tiene, salvo mayúsculas, acentos y puntuación, se descarta.",
    "título que sale y el que queda",
  ),
  titles_language_norwegian: rule(
    "Las formas escritas del noruego pasan a ser noruego como idioma de un título.",
    "idioma",
  ),
  titles_rows: rule("Títulos del archivo de títulos que quedan."),
  credits_records_read: rule("Registros del archivo de créditos."),
  credits_id_not_a_number: rule(
    "Un registro de créditos cuyo identificador no es un número entero mayor que 0, o que tiene más celdas que el encabezado, queda fuera.",
  ),
  credits_of_films_not_kept: rule("Los créditos de una película que no queda se descartan."),
  credits_records_united: rule(
    "Otro registro de créditos de la misma película se une con el primero.",
    "registros",
  ),
  films_without_credits: rule("Una película sin registro de créditos se conserva, sin reparto ni equipo."),
  cast_entries_read: rule("Entradas de los repartos que se pudieron leer."),
  cast_of_films_not_kept: rule(
    "Las entradas del reparto de una película que no queda se descartan.",
    "nombre",
  ),
  cast_repeated_in_later_records: rule(
    "Una entrada del reparto que ya está en un registro anterior de la película se descarta.",
    "nombre",
  ),
  cast_rows: rule("Entradas del reparto que quedan."),
  cast_without_id: rule("Entradas del reparto que quedan y no traen identificador de persona.", "nombre"),
  cast_ids_inferred: rule(
    "Las que reciben el identificador de la única persona con exactamente ese nombre.",
    "nombre e identificador",
  ),
  crew_entries_read: rule("Entradas de los equipos técnicos que se pudieron leer."),
  crew_of_films_not_kept: rule(
    "Las entradas del equipo de una película que no queda se descartan.",
    "nombre",
  ),
  crew_repeated_in_later_records: rule(
    "Una entrada del equipo que ya está en un registro anterior de la película se descarta.",
    "nombre",
  ),
  crew_rows: rule("Entradas del equipo que quedan."),
  crew_without_id: rule("Entradas del equipo que quedan y no traen identificador de persona.", "nombre"),
  crew_ids_inferred: rule(
    "Las que reciben el identificador de la única persona con exactamente ese nombre.",
    "nombre e identificador",
  ),
  missing_words_in_movies: missingWords.es("del archivo de películas"),
  missing_words_in_credits: missingWords.es("del archivo de créditos"),
  missing_words_in_keywords: missingWords.es("del archivo de palabras clave"),
  corrections_applied: rule(
    "Una celda de una película es lo que dice el archivo de correcciones.",
    "columna y valor",
  ),
  corrections_of_films_not_there: rule(
    "Se deja fuera la corrección de una película que el archivo de películas no tiene.",
    "columna y valor",
  ),
  missing_words_in_corrections: missingWords.es("del archivo de correcciones"),
  problems_in_corrections: rule(
    "Celdas del archivo de correcciones que no se pueden leer: se dan por faltantes.",
  ),
  missing_words_in_titles: missingWords.es("del archivo de títulos"),
  problems_in_movies: rule("Celdas del archivo de películas que no se pueden leer: se dan por faltantes."),
  problems_in_credits: rule(
    "Celdas y entradas del archivo de créditos que no se pueden leer: se dan por faltantes.",
  ),
  problems_in_keywords: rule(
    "Celdas y entradas del archivo de palabras clave que no se pueden leer: se dan por faltantes.",
  ),
  problems_in_titles: rule("Celdas del archivo de títulos que no se pueden leer: se dan por faltantes."),
};

/** What the rules of the quality report do, in words. */
export const ruleText: Readonly<Record<Language, Rules>> = {en, es};
