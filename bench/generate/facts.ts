/** Genres as TMDB has them: id and name. */
export const genres = (
  "18 Drama|35 Comedy|53 Thriller|10749 Romance|28 Action|27 Horror|80 Crime|99 Documentary|12 Adventure|" +
  "878 Science Fiction|10751 Family|9648 Mystery|14 Fantasy|16 Animation|10769 Foreign|10402 Music|36 History|" +
  "10752 War|37 Western|10770 TV Movie"
)
  .split("|")
  .map((genre) => [Number.parseInt(genre, 10), genre.replace(/^\d+ /, "")] as const);

/** Countries: code, name, code of the language, its own name for itself (empty for some, as in TMDB). */
export const countries = (
  "US/United States of America/en/English|GB/United Kingdom/en/English|FR/France/fr/Français|" +
  "DE/Germany/de/Deutsch|IT/Italy/it/Italiano|JP/Japan/ja/日本語|IN/India/hi/हिन्दी|CA/Canada/en/English|" +
  "ES/Spain/es/Español|RU/Russia/ru/Pусский|SE/Sweden/sv/svenska|KR/South Korea/ko/한국어/조선말|" +
  "HK/Hong Kong/cn/广州话 / 廣州話|CN/China/zh/普通话|FI/Finland/fi/suomi|AU/Australia/en/English|" +
  "BR/Brazil/pt/Português|PL/Poland/pl/Polski|DK/Denmark/da/Dansk|TR/Turkey/tr/Türkçe|NL/Netherlands/nl/Nederlands|" +
  "AR/Argentina/es/Español|MX/Mexico/es/Español|GR/Greece/el/ελληνικά|HU/Hungary/hu/Magyar|LA/Laos/lo/"
)
  .split("|")
  .map((country) => {
    const [code = "", name = "", language = "", ...tongue] = country.split("/");
    return [code, name, language, tongue.join("/")] as const;
  });

/** Jobs of a crew: department and job, the frequent ones first. */
export const jobs = (
  "Directing Director|Writing Screenplay|Production Producer|Sound Original Music Composer|Editing Editor|" +
  "Camera Director of Photography|Writing Writer|Production Executive Producer|Art Production Design|" +
  "Costume & Make-Up Costume Design|Production Casting|Art Art Direction|Art Set Decoration|Sound Music|" +
  "Writing Novel|Writing Author|Production Co-Producer|Writing Story|Costume & Make-Up Makeup Artist|" +
  "Sound Sound Editor|Visual Effects Visual Effects Supervisor|Crew Stunts|Lighting Gaffer|Camera Camera Operator|" +
  "Directing Script Supervisor|Actors Actor|Sound Sound Re-Recording Mixer|Crew Second Unit Cinematographer"
)
  .split("|")
  .map((entry) => {
    const department = /^(?:Costume & Make-Up|Visual Effects|\w+)/.exec(entry)![0];
    return [department, entry.slice(department.length + 1)] as const;
  });
