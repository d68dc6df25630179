import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural } = formatters('es')

type Exam = Parameters<typeof english.settings.report.exam>[0]

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) =>
  `ha detectado ${noticed} de ${fabrications} datos inventados y ha aceptado ${supported} de ${honest} frases ciertas. ${
    isPassed
      ? 'Contrasta las sugerencias con tu currículum.'
      : 'No es lo bastante fiable, así que te preguntaremos por cada sugerencia.'
  }`

/** Messages about AI models, in Spanish. */
export const ai: typeof english = {
  settings: {
    title: 'IA',
    text: 'Un modelo de IA puede sugerir una redacción mejor para tu currículum. Todo lo demás funciona sin él.',
    works: 'En uso',
    none: 'Sin configurar',
    ownModel: (model, provider) => `${model} de ${provider}, con tu clave`,
    operatorModel: (model, provider) => `${model} (${provider}), ofrecido por este servidor`,
    nothing: 'No tienes ningún modelo de IA configurado.',
    operatorLost:
      'Este servidor tiene un modelo de IA, pero falta su clave. Contacta con quien administra este servidor.',
    modelTitle: 'Modelo de IA',
    test: 'Probar conexión',
    testAgain: 'Probar de nuevo',
    testing: 'Probando…',

    keyTitle: 'Tu propia clave',
    keyNone:
      'Elige el modelo de IA y paga tú a su proveedor. Se usa en lugar de un modelo de este servidor.',
    keyKept: (provider, date) => `Para ${provider}, guardada el ${date}.`,
    keyLost:
      'Tu clave ya no se puede leer, porque este servidor se restauró sin su secreto. Introdúcela de nuevo.',
    add: 'Añadir una clave',
    change: 'Cambiar',
    remove: 'Quitar clave',
    removed:
      'La clave se ha quitado de este servidor. Sigue siendo válida en el proveedor: allí puedes revocarla.',
    saved: 'Clave guardada.',
    provider: 'Proveedor',
    providerHint: (host) => `Tu clave y tus solicitudes a la IA se envían solo a ${host}.`,
    key: 'Clave',
    keyHint: 'Se guarda cifrada y no se vuelve a mostrar.',
    keyKeptHint: 'Déjalo vacío para conservar la clave actual.',
    model: 'Modelo de IA',
    modelHint: (example) => `El nombre que el proveedor da al modelo, por ejemplo ${example}.`,
    save: 'Guardar y probar',
    missingKey: 'Introduce la clave que te dio el proveedor.',
    missingModel: 'Escribe el nombre de un modelo de IA.',
    invalid:
      'Las claves y los nombres de modelos solo contienen letras, cifras y símbolos, sin espacios. No se ha cambiado nada. Revisa los dos campos.',

    report: {
      works: (seconds) => `Conectado. El modelo de IA ha respondido en ${seconds} s.`,
      mode: {
        schema: 'Admite respuestas estructuradas.',
        json: 'Solo admite respuestas en JSON. Comprobamos cada respuesta y, si no sirve, la pedimos otra vez.',
        plain:
          'Sin respuestas estructuradas. Comprobamos cada respuesta y, si no sirve, la pedimos otra vez.',
      },
      usage: {
        told: 'Indica cuántos tokens usa.',
        untold: 'No indica cuántos tokens usa, así que no se conoce el coste.',
      },
      vectors: (count) => `La búsqueda por significado funciona (${count} dimensiones).`,
      noVectors: 'La búsqueda por significado no funciona.',
      exam: (exam) => `Al contrastar textos, ${examResult(exam)}`,
      examIn: (language, exam) =>
        `Al contrastar textos en otro idioma (${language}), ${examResult(exam)}`,
      revoked:
        'Al contrastar textos, ha pasado por alto errores que ponemos a propósito para probarlo, así que te preguntaremos por cada sugerencia. Lo estamos probando de nuevo. También puedes probarlo tú.',
      noExam:
        'No se ha podido probar cómo contrasta textos, así que te preguntaremos por cada sugerencia.',
    },

    todayTitle: 'Hoy',
    tokens: (used) => `${used} tokens usados`,
    tokensOf: (used, limit) => `${used} de ${limit} tokens usados`,
    calls: (count) => plural(count, { one: 'en # solicitud', other: 'en # solicitudes' }),
    cost: (dollars) => `como máximo ${dollars} US$`,
    costLittle: 'menos de un centavo de dólar',
    costUnknown: 'coste desconocido',
    tokensHint:
      'Un token es un fragmento corto de texto; en inglés, unas tres cuartas partes de una palabra. El recuento se reinicia a medianoche UTC.',

    sentTitle: 'Qué se envía al modelo de IA',
    sent: [
      {
        term: 'Cuándo',
        text: 'Solo cuando lo pides, y cuando editas una sugerencia y haces una pausa: entonces tu cambio se compara con tu currículum. Nunca mientras escribes un currículum o una carta, y nunca en segundo plano.',
      },
      {
        term: 'Qué',
        text: 'Las partes del currículum a las que se refiere tu solicitud y la oferta de empleo que has pegado. Todos los textos del currículum cuando se comparan con una oferta o cuando se contrastan sugerencias con ellos. Los campos de nombre, correo, teléfono, dirección y enlaces, y la foto no se envían. Si pides ayuda con un archivo importado: las líneas sin colocar y las que las rodean.',
      },
      {
        term: 'A quién',
        text: 'Solo al proveedor o servidor indicado arriba. Qué conserva y durante cuánto tiempo depende de quien lo administra. Para la búsqueda por significado, los vectores creados a partir de tus textos se guardan donde este servidor lo tenga configurado y se eliminan con el currículum.',
      },
      {
        term: 'Qué recibes',
        text: 'Sugerencias para que las revises. Nada se añade a un currículum si no lo aceptas.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'No tienes ningún modelo de IA configurado. Añade tu propia clave en los ajustes.',
    'budget-used-up':
      'Has alcanzado el límite de IA de hoy. Se reinicia a medianoche UTC. Para seguir ahora, añade tu propia clave en los ajustes.',
    'key-refused':
      'El proveedor ha rechazado la clave, o la clave no da acceso a este modelo de IA. Revísala en los ajustes.',
    'out-of-credit':
      'A la cuenta de esta clave no le queda saldo. Añade saldo en el proveedor e inténtalo de nuevo.',
    'model-unknown':
      'El proveedor no conoce este modelo de IA. Revisa el nombre del modelo en los ajustes.',
    busy: 'El modelo de IA está saturado. Inténtalo de nuevo en un minuto.',
    'server-trouble':
      'El servidor del modelo de IA tiene un problema. Inténtalo de nuevo en unos minutos.',
    unreachable:
      'El servidor del modelo de IA no responde. Si está en tu propio equipo, comprueba que esté encendido. Si no, inténtalo más tarde.',
    'too-slow':
      'El modelo de IA ha tardado demasiado y lo hemos detenido. Inténtalo de nuevo o elige un modelo más rápido en los ajustes.',
    cancelled: 'Has detenido esta solicitud. No se ha cambiado nada.',
    refused:
      'El modelo de IA no ha querido responder. Cambia un poco el texto o prueba con otro modelo en los ajustes.',
    'cut-off':
      'La respuesta del modelo de IA era demasiado larga y ha quedado cortada. Pide menos texto cada vez.',
    unreadable:
      'No se ha podido leer la respuesta del modelo de IA. Inténtalo de nuevo o elige otro modelo en los ajustes.',
    'wrong-shape':
      'La respuesta del modelo de IA no tenía el formato correcto. Inténtalo de nuevo o elige otro modelo en los ajustes.',
    'too-large':
      'El modelo de IA ha enviado demasiado texto y lo hemos detenido. Elige otro modelo en los ajustes.',
    'too-long':
      'Es más texto del que el modelo de IA puede leer de una vez. Inténtalo de nuevo con menos.',
    redirected:
      'El servidor del modelo de IA nos ha redirigido a otra dirección, y no seguimos redirecciones. Quien lo configuró tiene que introducir la dirección nueva.',
    'no-model-server':
      'El servidor de esta dirección no es un servidor de modelos de IA. Quien lo configuró tiene que revisar la dirección.',
    'no-document': 'Este currículum ya no está en tu cuenta. No se ha cambiado nada.',
    'nothing-to-reword':
      'Este currículum aún no tiene perfil ni viñetas que mejorar. Escribe algo antes.',
    'no-such-text':
      'No podemos sugerir una redacción para este texto: está vacío u oculto, es muy largo o contiene un enlace. Cámbialo e inténtalo de nuevo.',
    'unknown-language':
      'Solo podemos comprobar traducciones del inglés, alemán, francés, español, portugués e italiano, y este currículum no parece estar en ninguno de esos idiomas. No se ha cambiado nada. Escribe más en uno de ellos e inténtalo de nuevo.',
    'no-vector-index':
      'La búsqueda por significado no está del todo configurada en este servidor. En su lugar, hemos comparado las palabras.',
    'input-lost': 'Los datos que enviaste ya no están guardados aquí. Envíalos de nuevo.',
    'notes-unreadable':
      'No hemos encontrado un currículum en estas notas. Escribe el nombre y, en líneas separadas, cada empleo con empresa, fechas y tareas.',
    'render-failed':
      'No se ha podido crear un PDF de este currículum. No se ha cambiado nada. Inténtalo de nuevo con menos textos o más cortos.',
    'took-too-long':
      'El trabajo con este currículum ha tardado demasiado y lo hemos detenido. No se ha cambiado nada. Inténtalo de nuevo con menos textos o más cortos.',
    'gave-up':
      'Esta solicitud ha fallado varias veces. No se ha cambiado nada. Inténtalo de nuevo o elige otro modelo de IA en los ajustes.',
    'wrong-embeddings':
      'El modelo de IA para la búsqueda por significado ha devuelto datos que no se pueden usar. Elige otro modelo para ella.',
  },
}
