import type {Language} from "../../format/language.js";

/** What recommendations stand on; `rated` where the ratings of whoever built the site count as well. */
export const basis: Readonly<Record<Language, {readonly plain: string; readonly rated: string}>> = {
  en: {
    plain:
      "The five are chosen by what the data say about the films, weighed as ratings by MovieLens users have taught; what you watch plays no part. Fame and votes count in the choice as well; then the five are put in this order.",
    rated:
      "The five are chosen by what the data say about the films, weighed as ratings by MovieLens users have taught, and by which films the same people like, by the ratings that this site was built with. Fame and votes count in the choice as well; then the five are put in this order.",
  },
  es: {
    plain:
      "Las cinco se eligen por lo que los datos dicen de las películas, con pesos aprendidos de valoraciones de usuarios de MovieLens; no interviene lo que usted vea. En la elección también cuentan la fama y los votos; después se ponen en este orden.",
    rated:
      "Las cinco se eligen por lo que los datos dicen de las películas, con pesos aprendidos de valoraciones de usuarios de MovieLens, y por las películas que gustan a las mismas personas, según las valoraciones con las que se hizo este sitio. En la elección también cuentan la fama y los votos; después se ponen en este orden.",
  },
};
