import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Spanish. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'Avisa a otro servicio cuando pase algo aquí. Enviamos identificadores, nunca el texto de tus documentos.',
  none: 'No tienes webhooks.',
  add: 'Añadir webhook',
  url: 'Dirección',
  urlHint: 'Empieza por https:// y está en la internet pública.',
  urlRefused:
    'No podemos enviar nada a esta dirección. Escribe una que empiece por https:// y esté en la internet pública.',
  eventsTitle: 'Eventos',
  events: {
    'document.changed': 'Un documento ha cambiado',
    'request.finished': 'Una solicitud ha terminado',
    'comment.added': 'Se ha añadido un comentario',
    ping: 'Prueba',
  },
  eventsMissing: 'Elige al menos un evento.',
  save: 'Guardar',
  full: 'Ya tienes todos los webhooks que puede tener una cuenta. Elimina uno para añadir otro.',
  secretTitle: (host) => `Secreto para ${host}`,
  secretText:
    'Cópialo ahora. No volveremos a mostrarlo. Tu servicio comprueba con él nuestra firma.',
  secretLabel: 'Secreto',
  on: 'Activado',
  off: 'Desactivado',
  failing: 'Las últimas entregas han fallado.',
  turnOn: 'Activar',
  turnOff: 'Desactivar',
  edit: 'Cambiar',
  test: 'Enviar prueba',
  rotate: 'Secreto nuevo',
  remove: 'Eliminar',
  removed: (host) => `El webhook para ${host} se ha eliminado.`,

  deliveries: 'Entregas recientes',
  noDeliveries: 'Todavía no se ha enviado nada.',
  states: { waiting: 'En espera', delivered: 'Entregado', failed: 'Fallido' },
  attempts: (count) => `Intentos: ${count}`,
  next: (time) => `Próximo intento: ${time}`,
  reasons: {
    status: (status) => `El servidor ha respondido con ${status}.`,
    redirect: 'El servidor ha respondido con una redirección, que no seguimos.',
    timeout: 'El servidor no ha respondido en 15 segundos.',
    unreachable: 'No hemos podido conectar con el servidor.',
    'private-address': 'La dirección no está en la internet pública.',
    disabled: 'El webhook estaba desactivado.',
    'no-secret': 'Ya no podemos leer el secreto. Crea uno nuevo.',
    'gave-up': 'No hemos podido enviarlo. Puedes enviarlo de nuevo.',
  },
  again: 'Enviar de nuevo',
}
