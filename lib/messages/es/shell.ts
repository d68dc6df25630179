import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Spanish. */
export const shell: typeof english = {
  failure: {
    title: 'Esta página ha dejado de funcionar',
    text: 'Algo ha salido mal. Lo que has escrito está guardado en este dispositivo; no se ha perdido nada. Inténtalo de nuevo. Si vuelve a pasar, descarga una copia de tus currículums y recarga.',
    textInMemory:
      'Algo ha salido mal. Tu navegador no nos permite guardar nada, así que lo que has escrito solo está en esta página. Sigue ahí: inténtalo de nuevo o descarga una copia antes de cerrar o recargar la página.',
    textOutside:
      'Algo ha salido mal. Todo lo guardado en este dispositivo sigue ahí. Abre tus currículums. Si vuelve a pasar, recarga la página.',
    retry: 'Reintentar',
    reload: 'Recargar',
    yourCvs: 'Tus currículums',
    download: 'Descargar una copia',
    preparing: 'Preparando la copia…',
    downloadFailed:
      'No se ha podido crear la copia. No se ha eliminado nada. Inténtalo de nuevo en un momento.',
  },
  update: {
    text: 'Hay una versión nueva de Vitae. Recarga cuando quieras; no se pierde nada.',
    reload: 'Recargar',
    later: 'Más tarde',
  },
}
