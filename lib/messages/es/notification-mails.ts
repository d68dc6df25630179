import type { NotificationMailWords } from '../notification-mail-shape'

/** Mails that tell of something, in Spanish. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Lectura de una oferta de empleo',
    tailoring: 'Sugerencias para una oferta de empleo',
    wording: 'Otras palabras para un texto',
    letter: 'Borrador de una carta de presentación',
    translation: 'Traducción de un currículum',
    match: 'Currículums que encajan con una oferta de empleo',
    'import-help': 'Ayuda con lo que una importación no pudo ubicar',
    cv: 'Currículum que ha pedido un programa',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} en ${system}`
      : browser || system || 'un navegador que no dice su nombre',
  requestDone: ({ what, link }) => ({
    subject: 'Lo que ha pedido está listo',
    text: `${what}: ha terminado.\n\nNada ha cambiado en sus documentos. Usted decide qué entra en ellos:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Lo que ha pedido no se ha podido terminar',
    text: `${what}: no se ha podido terminar.\n\nNada ha cambiado en sus documentos y no se ha perdido nada. Aquí encontrará el motivo y podrá pedirlo de nuevo:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Se ha creado una clave para su cuenta de Vitae',
    text: `En su cuenta se ha creado una clave para programas. Se llama «${name}».\n\n¿Ha sido usted? Entonces no tiene que hacer nada.\n\n¿No ha sido usted? Revoque la clave y cambie después su contraseña:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Inicio de sesión en su cuenta de Vitae desde un dispositivo nuevo',
    text: `Alguien ha iniciado sesión en su cuenta desde un dispositivo que no se conocía: ${device}, el ${at} (UTC).\n\n¿Ha sido usted? Entonces no tiene que hacer nada.\n\n¿No ha sido usted? Cierre la sesión de ese dispositivo y cambie después su contraseña:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Se va a eliminar un documento de su papelera'
        : `Se van a eliminar ${count} documentos de su papelera`,
    text: `${count === 1 ? `Hay un documento en su papelera. El ${day} se eliminará para siempre.` : `Hay ${count} documentos en su papelera. A partir del ${day} se eliminarán para siempre.`}\n\n¿Es lo que quiere? Entonces no tiene que hacer nada. Hasta entonces puede recuperarlo:\n${link}\n\n¿No lo ha llevado usted a la papelera? Recupérelo y cambie después su contraseña.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Sus datos están listos',
    text: `Todo lo que contiene su cuenta está reunido. Lo encontrará en los ajustes hasta el ${day}:\n${link}\n\nUn enlace a esos archivos vale una hora y allí se puede crear de nuevo.\n\n¿No lo ha pedido usted? Elimine allí el archivo y cambie después su contraseña.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'No se han podido reunir sus datos',
    text: `No se han podido reunir sus datos. Nada ha cambiado en su cuenta y no se ha perdido nada. Puede intentarlo de nuevo en los ajustes:\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae en ${place}\nUsted decide cuáles de estos correos recibe: ${settings}`,
  unsubscribe: (link) => `\nNo recibir más correos de este tipo: ${link}`,
  page: {
    title: 'Correos de Vitae',
    question: {
      'request-done': '¿No recibir más correos cuando algo que ha pedido esté listo?',
      'request-failed': '¿No recibir más correos cuando algo que ha pedido no se pueda terminar?',
      'deletion-scheduled':
        '¿No recibir más correos cuando se vaya a eliminar un documento de la papelera?',
      'export-ended': '¿No recibir más correos cuando sus datos estén listos para descargar?',
    },
    button: 'No recibir más estos correos',
    done: 'Ya no recibirá correos de este tipo.',
    again: 'Puede volver a activarlos en los ajustes de su cuenta.',
    settings: 'Ir a los ajustes',
  },
}
