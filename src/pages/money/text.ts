import type {Language} from "../../format/language.js";

const en = {
  names: {
    votes: ({from, to}: {from: string; to: string}) => `${from} to ${to} votes`,
    votesFrom: ({from}: {from: string}) => `${from} votes or more`,
    otherLanguages: "others, none or unknown",
    before: ({year}: {year: string}) => `before ${year}`,
    since: ({year}: {year: string}) => `${year} and later`,
    quarters: ["cheapest quarter", "second quarter", "third quarter", "dearest quarter"] as [
      string,
      string,
      string,
      string,
    ],
  },
  person: {
    link: ({name}: {name: string}) => `All films of ${name}`,
  },
  measures: [
    {
      name: "Sum of returns",
      says: "The official figure. It grows with every film, so it counts how much somebody worked as well as how it went. Trust it for the question as it was put, for nothing else.",
    },
    {
      name: "Mean over all films",
      says: "The official mean: films with an unknown return count as zero. Two people with the same films differ in it if less is known of one of them. Do not compare people by it.",
    },
    {
      name: "Mean of the known returns",
      says: "What would have come back per dollar if every film had cost the same. One cheap hit, or one wrong entry, can outweigh all the rest.",
    },
    {
      name: "Median of the known returns",
      says: "Half of the films returned more, half less. Trust it for what to expect of a typical film.",
    },
    {
      name: "Pooled return",
      says: "All revenues divided by all costs. Trust it for the money as a whole; it is decided by the dear films.",
    },
  ],
};

const es: typeof en = {
  names: {
    votes: ({from, to}) => `de ${from} a ${to} votos`,
    votesFrom: ({from}) => `${from} votos o más`,
    otherLanguages: "otros, ninguno o desconocido",
    before: ({year}) => `antes de ${year}`,
    since: ({year}) => `desde ${year}`,
    quarters: ["cuarto más barato", "segundo cuarto", "tercer cuarto", "cuarto más caro"],
  },
  person: {
    link: ({name}) => `Todas las películas de ${name}`,
  },
  measures: [
    {
      name: "Suma de retornos",
      says: "La cifra oficial. Crece con cada película, así que premia tanto la cantidad como el éxito. Sirve para la pregunta tal como se planteó y para nada más.",
    },
    {
      name: "Promedio de todas",
      says: "El promedio oficial: los retornos desconocidos cuentan como cero. Dos personas con las mismas películas tendrían promedios distintos si de una se sabe menos. No compare personas con él.",
    },
    {
      name: "Promedio de los conocidos",
      says: "Lo que habría vuelto por cada dólar si todas las películas hubieran costado lo mismo. Un éxito barato, o un dato erróneo, puede pesar más que todo lo demás.",
    },
    {
      name: "Mediana de los conocidos",
      says: "La mitad de las películas tuvo un retorno mayor y la otra mitad, menor. Confíe en ella para saber qué esperar de una película típica.",
    },
    {
      name: "Retorno conjunto",
      says: "Todas las recaudaciones divididas entre todos los costos. Confíe en él para el dinero en su conjunto; lo deciden las películas caras.",
    },
  ],
};

export const moneyText: Readonly<Record<Language, typeof en>> = {en, es};
