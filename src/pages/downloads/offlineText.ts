const en = {
  heading: "Without a connection",
  intro:
    "What you open on this site stays on your device, so that you can read it again without a connection. Nothing is sent anywhere.",
  keep: "Keep what I open",
  keepAll: (size: string) => `Keep the whole site: ${size}`,
  stop: "Stop",
  state: ({kept, of}: {readonly kept: string; readonly of: string}) =>
    `${kept} of ${of} files are on this device.`,
  whole: (size: string) => `The whole site is on this device: ${size}. A new version replaces it whole.`,
  removed: "Nothing of the site is kept on this device.",
  noRoom: (size: string) => `The browser has no room for ${size}. What fits by then stays.`,
  failed: "Not all could be fetched. What is there stays; try again with a connection.",
  cannot: "This browser keeps no sites here: it takes one with service workers, and an address with https.",
};

const es: typeof en = {
  heading: "Sin conexión",
  intro:
    "Lo que abra en este sitio queda en su dispositivo, de modo que puede volver a leerlo sin conexión. No se envía nada a ninguna parte.",
  keep: "Conservar lo que abro",
  keepAll: (size) => `Conservar el sitio entero: ${size}`,
  stop: "Detener",
  state: ({kept, of}) => `${kept} de ${of} archivos están en este dispositivo.`,
  whole: (size) =>
    `El sitio entero está en este dispositivo: ${size}. Una versión nueva lo reemplaza por completo.`,
  removed: "Nada del sitio se conserva en este dispositivo.",
  noRoom: (size) => `El navegador no tiene lugar para ${size}. Lo que haya cabido se queda.`,
  failed: "No se pudo traer todo. Lo que ya está se queda; pruebe de nuevo con conexión.",
  cannot:
    "Este navegador no conserva sitios aquí: hace falta uno con service workers y una dirección con https.",
};

export const offlineText = {en, es};
