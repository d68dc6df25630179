import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Spanish. */
export const requestedCvs: typeof english = {
  title: 'Solicitudes',
  text: 'Pide un currículum para un empleo y vuelve más tarde a buscarlo. Tu propio currículum no cambia.',
  guest:
    'Trabajamos en las solicitudes mientras no estás, así que necesitan una cuenta que guarde el resultado. Sin cuenta puedes comparar un currículum con una oferta de empleo en el editor.',
  formTitle: 'Pedir un currículum',
  cv: 'Currículum',
  job: 'Oferta de empleo',
  jobHint: 'Pega el texto de la oferta de empleo.',
  jobRefused: 'No podemos usar esto como oferta de empleo: es demasiado corto o demasiado largo.',
  noCvs: 'Todavía no hay ningún currículum en tu cuenta. Crea uno primero.',
  busy: 'Ya estamos trabajando en cinco solicitudes. Espera a que termine una.',
  begun: 'Estamos en ello. Puedes cerrar esta página.',
  listTitle: 'Tus solicitudes',
  none: 'No tienes solicitudes.',
  states: {
    waiting: 'En espera',
    running: 'En curso',
    done: 'Listo',
    failed: 'Fallido',
    cancelled: 'Detenido',
  },
  otherCv: 'Otro currículum',
  asked: (date) => `Solicitado el ${date}`,
  ends: (date) => `Se elimina el ${date}`,
  stop: 'Detener',
  withoutModel: 'Intentar sin IA',
  files: 'Mostrar archivos',
  page: 'Página web',
  report: 'Qué ha cambiado (JSON)',
}
