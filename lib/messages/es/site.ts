import type { site as english } from '../en/site'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the landing and privacy pages, and of the pages for what is missing or offline, in Spanish. */
export const site: typeof english = {
  title: 'Vitae: crea tu currículum y mira el PDF real mientras escribes',
  titleTemplate: '%s · Vitae',
  shortTitle: 'Vitae',
  description:
    'Escribe tu currículum y mira el PDF real mientras lo haces. Sin cuenta: tu currículum no sale de este dispositivo hasta que inicies sesión.',
  footer: 'Sin cuenta obligatoria y sin rastreadores.',
  footerLink: 'Dónde se guardan tus datos',
  licences: 'Licencias de código abierto',
  pages: 'Páginas de este sitio',
  templates: 'Plantillas',
  check: 'Comprobar CV',
  yourCvs: 'Tus currículums',
  privacy: 'Privacidad',
  signIn: 'Iniciar sesión',
  landing: {
    headlineFirst: 'Escríbelo una vez.',
    headlineSecond: 'Envía un CV que',
    headlineMarked: 'encaje con la oferta',
    headlineEnd: '.',
    introduction:
      'Empieza a escribir y mira el PDF real mientras lo haces. No hace falta cuenta. Las sugerencias de la IA se comprueban con tu currículum antes de que las veas.',
    start: 'Empezar a escribir',
    open: 'Importar currículum (PDF, Word)',
    reassurance: 'Tu currículum no sale de este dispositivo hasta que inicies sesión.',
    drop: '¿Ya tienes un currículum en PDF, Word, texto o una exportación de otro servicio? Suéltalo en cualquier parte de esta página. Se lee en tu dispositivo.',
    paper: (template) =>
      `Un currículum de ejemplo creado con Vitae en la plantilla ${template}: Amara Okafor, ingeniera de datos ficticia, con perfil, experiencia, formación, competencias e idiomas en una página.`,
    cardText: 'La página se actualiza mientras escribes.',
    cardLink: 'Abrir esta página como PDF',
    strip: {
      label: 'Algunas de las plantillas',
      text: 'Cambia cuando quieras: tu texto se mantiene.',
      all: (count) => plural(count, { one: 'Ver # plantilla', other: 'Ver las # plantillas' }),
    },
    steps: {
      title: 'Del currículum que tienes a un PDF nuevo',
      text: 'Tu archivo se lee en tu dispositivo, no en un servidor. Lo revisas antes de que sea un currículum.',
      list: [
        {
          title: 'Elige tu archivo',
          text: 'PDF, Word, texto, LinkedIn o una exportación de otro servicio. O pega el texto.',
          picture:
            'La app pide un archivo: un PDF, un archivo de Word o una exportación de otro servicio.',
        },
        {
          title: 'Revisa lo que se ha leído',
          text: 'Las páginas de tu archivo están junto a los campos. Haz clic en un campo para ver de dónde viene su texto.',
          picture:
            'La página de un currículum antiguo junto a campos con el nombre, los datos de contacto y los empleos.',
        },
        {
          title: 'Edita y descarga',
          text: 'Elige una plantilla y mira el PDF mientras escribes. La vista previa es el archivo que envías.',
          picture:
            'El mismo currículum en el editor: a un lado los campos, al otro la página del PDF.',
        },
      ],
    },
    machines: {
      title: 'El software lee lo mismo que las personas',
      text: 'El software de las empresas lee el texto de un PDF, no su imagen. En nuestras pruebas con 19 currículums en 22 plantillas, cinco lectores de PDF encontraron cada nombre, dato de contacto, empresa, puesto y fecha.',
      page: 'Lo que ven las personas',
      layer: 'Lo que lee el software',
      picture:
        'La parte superior del currículum de ejemplo: nombre, datos de contacto, perfil y primer empleo.',
      note: 'Las primeras líneas que el programa pdftotext lee en este PDF.',
    },
    truth: {
      title: 'La IA sugiere. Tu currículum decide.',
      text: 'Cada sugerencia de la IA se compara con tu currículum antes de que la veas. Lo que la comprobación detecta como inventado se bloquea, lo que tu currículum no muestra se te pregunta, y nada cambia hasta que lo aceptas. También puedes prescindir de la IA.',
      verdicts: { block: 'Bloqueada.', confirm: 'Tú decides.' },
      reasons: {
        number: 'La cifra de «48%» no está en el texto al que sustituye.',
        skill: 'La competencia «Snowflake» no está en tu currículum.',
        elsewhere: '«AWS» está en otra parte de tu currículum. ¿También es cierto aquí?',
      },
      note: 'Resultados de la comprobación para el currículum de ejemplo de esta página.',
    },
    languages: {
      title: (count) =>
        plural(count, { one: 'Currículums en # idioma', other: 'Currículums en # idiomas' }),
      text: 'Los títulos, las fechas y las etiquetas siguen el idioma de tu currículum, de derecha a izquierda donde se escribe así. La propia app también está en muchos idiomas.',
      list: 'Idiomas de un currículum',
    },
    closing: {
      title: 'Empieza con una línea',
      text: 'Sin cuenta y sin pagar. La página está ahí en cuanto escribes.',
    },
    claimsLabel: 'En qué puedes confiar',
    claims: [
      {
        title: 'La vista previa es el PDF',
        text: 'Lo que ves mientras escribes es el archivo que envías, salto de línea a salto de línea.',
      },
      {
        title: 'Se queda contigo',
        text: 'Tus currículums se guardan en este navegador y, con una cuenta, también en tus otros dispositivos. Puedes trabajar sin conexión.',
      },
      {
        title: 'Tuyo para descargar',
        text: 'PDF, Word, JSON Resume y más, en cualquier momento y sin pagar.',
      },
    ],
  },
  privacyPage: {
    title: 'Dónde se guardan tus datos',
    description: 'Todos los lugares donde Vitae guarda lo que escribes, y cómo eliminarlo.',
    introduction:
      'Sin cuenta, todo lo que escribes permanece en tu navegador. Con una cuenta, también está en este servidor. Esta página enumera todos los lugares.',
    updated: 'Describe la versión de Vitae que usas ahora.',
    sections: [
      {
        title: 'En este navegador',
        paragraphs: [
          'En este dispositivo solo usamos el siguiente almacenamiento. Pertenece a la dirección de este sitio: otro navegador, otro perfil del navegador o una ventana privada tienen el suyo.',
        ],
        items: [
          {
            term: 'Tus currículums',
            text: 'Todos los currículums, también los de la papelera, y los cambios que puedes deshacer, en la base de datos del navegador (IndexedDB, con un nombre que empieza por «vitae:»). Se guardan mientras escribes. Los datos de una cuenta tienen su propia base de datos. Los currículums sin cuenta se guardan además como archivos en el sistema de archivos privado del navegador, por si este pierde su base de datos. Un archivo que sueltas en una página como esta se guarda hasta que se abre. Un archivo que importas como currículum se guarda, con tus cambios, hasta que creas el currículum o descartas la importación.',
          },
          {
            term: 'Tus ajustes',
            text: 'La zona horaria, el tema y los últimos comandos del editor que has usado, en el almacenamiento local del navegador, con nombres que empiezan por «vitae.». El idioma de la interfaz está en una cookie, «vitae-locale», que se conserva un año.',
          },
          {
            term: 'Quién eres',
            text: 'Solo con una cuenta: tu correo y el número de tu cuenta, en el almacenamiento local, en «vitae.account», y cookies que mantienen tu sesión. Mientras alguien inicia sesión, hay una o dos cookies más durante unos minutos. Una de ellas indica a la página siguiente qué cuenta ha iniciado sesión, y esa página la elimina. Si has elegido mantener la sesión, otra cookie permanece un año después de tu último inicio de sesión: un número aleatorio por el que tu cuenta reconoce este dispositivo, para poder avisarte de los inicios de sesión desde otros.',
          },
          {
            term: 'La propia app',
            text: 'Páginas, scripts y fuentes, para que Vitae se abra sin conexión (la caché de un service worker). No contiene nada de lo que has escrito.',
          },
        ],
      },
      {
        title: 'En el servidor, sin cuenta',
        paragraphs: [
          'Nada de lo que escribes. El servidor envía la app y nunca recibe un currículum: el PDF se crea en tu navegador. Las visitas no se cuentan y no se pide nada al servidor de ninguna otra empresa.',
          'Una excepción: si tu navegador no puede crear el PDF, el editor pregunta si puede hacerlo este servidor. Solo si aceptas se envía allí el documento, con su foto, su logotipo y sus fuentes. El servidor crea el PDF, lo devuelve y no guarda nada.',
          'Como todo servidor web, ve la dirección de la página que pide tu navegador y, mientras responde, tu dirección de red. La parte de una dirección que va después de «#», que indica qué currículum está abierto, nunca se envía.',
          'Tu navegador puede tener funciones, como la revisión ortográfica o el relleno de formularios, que envían datos a la empresa que lo desarrolla. Son parte del navegador y puedes desactivarlas en sus ajustes.',
        ],
        items: [],
      },
      {
        title: 'En el servidor, con una cuenta',
        paragraphs: [
          'Todo esto lo guarda este servidor. Quien lo administra puede leerlo y puede tener copias de seguridad.',
        ],
        items: [
          {
            term: 'Tus currículums',
            text: 'Todos los currículums, sus versiones anteriores y lo que hay en la papelera, que se elimina a los 30 días. Los PDF de tus enlaces para compartir, con cada enlace.',
          },
          {
            term: 'Tú',
            text: 'Nombre y correo. Tu contraseña como un hash que no se puede volver a convertir en la contraseña, el secreto con que tu app de autenticación crea los códigos, la mitad pública de cada llave de acceso y los proveedores que has vinculado para iniciar sesión.',
          },
          {
            term: 'Tus dispositivos',
            text: 'De cada sesión, lo que el navegador dice de sí mismo y el último día en que se usó. Ninguna dirección de red.',
          },
          {
            term: 'Tu clave para un modelo de IA',
            text: 'Solo si introduces una: cifrada, para que nadie pueda leerla en la base de datos. Se elimina con tu cuenta o cuando la quitas. Cuánto has usado un modelo cada día se guarda durante 400 días.',
          },
          {
            term: 'Solicitudes a la IA',
            text: 'Solo cuando haces una: las partes necesarias del currículum y la oferta de empleo que has pegado van al único servidor indicado en tus ajustes. Los campos de nombre, correo, teléfono, dirección y enlaces, y la foto no se envían. Si haces que la IA lea de nuevo un archivo importado, todas sus líneas van allí, con marcas en lugar del nombre y de los datos de contacto que se han reconocido. Tu solicitud y la respuesta se guardan 7 días, salvo que quien administra este servidor haya fijado otro plazo, o hasta que las quites.',
          },
          {
            term: 'Comentarios',
            text: 'Lo que escriben quienes leen tus enlaces para compartir: sus palabras, el nombre que indican y la hora. Ninguna dirección de red. Puedes eliminar cada comentario, y se eliminan con el currículum.',
          },
          {
            term: 'Espacios de trabajo',
            text: 'En qué espacios de trabajo estás y con qué permisos. Lo que escribes en un espacio de trabajo le pertenece: todos sus miembros pueden leerlo, y se queda allí cuando te vas. Su registro anota quién hizo qué, sin nombres ni contenidos.',
          },
          {
            term: 'Apps y webhooks',
            text: 'Qué apps has conectado, desde cuándo y qué pueden hacer. Las direcciones a las que se envían eventos: reciben identificadores internos, nunca tus palabras.',
          },
          {
            term: 'Intentos de inicio de sesión',
            text: 'Cuántas veces alguien ha intentado iniciar sesión o ha pedido un correo, con nombres convertidos en un hash que no se pueden volver a convertir en una dirección, durante un día como máximo.',
          },
        ],
      },
      {
        title: 'Con terceros',
        paragraphs: [
          'Si el correo está configurado, los códigos, enlaces y notificaciones pasan por el servidor de correo que ha elegido quien administra este servidor. Si no, solo los ve esa persona, durante un día, en el equipo donde se ejecuta Vitae.',
          'Si inicias sesión con otro proveedor, este sabe que usas Vitae aquí y nos dice tu nombre y tu correo. Nada más llega a nadie.',
        ],
        items: [],
      },
      {
        title: 'En los archivos que descargas',
        paragraphs: [
          'Un PDF contiene tu currículum. También contiene un título formado por tu nombre y tu titular, tu nombre en el campo de autor, su idioma y la hora del último cambio. Si incluyes una copia editable en el PDF, contiene todo el documento, también las entradas ocultas. Un archivo JSON Resume contiene tu currículum y, si no lo excluyes, su diseño. Nada en ellos dice en qué dispositivo se crearon. Tú decides adónde van.',
        ],
        items: [],
      },
      {
        title: 'Cómo eliminarlo',
        paragraphs: [],
        items: [
          {
            term: 'Un currículum',
            text: 'Muévelo a la papelera en «Tus currículums» y elimínalo allí definitivamente.',
          },
          {
            term: 'Tu cuenta',
            text: 'En «Ajustes». Todo lo que tiene en el servidor se elimina enseguida, excepto en las copias de seguridad. La página pregunta qué hacer con los currículums de tu dispositivo. Al cerrar sesión también se pueden quitar.',
          },
          {
            term: 'Este navegador',
            text: 'Borra los datos de este sitio en los ajustes de tu navegador. Así se elimina todo su almacenamiento de una vez. Nadie puede recuperarlo, así que descarga antes una copia si la puedes necesitar.',
          },
        ],
      },
      {
        title: 'Cómo se pueden perder datos',
        paragraphs: [
          'Un navegador puede borrar los datos de los sitios cuando al dispositivo le queda poco espacio, y algunos los borran si no has abierto un sitio durante semanas. Vitae pide al navegador que los conserve y te dice si ha aceptado. Descarga una copia de lo importante.',
        ],
        items: [],
      },
    ],
    yourCvs: 'Ir a tus currículums',
  },
  notFound: {
    title: 'Página no encontrada',
    text: 'Puede que la página se haya movido o que la dirección tenga un error. Tus currículums están donde los dejaste.',
    yourCvs: 'Tus currículums',
    home: 'Página de inicio',
  },
  offline: {
    title: 'No tienes conexión',
    text: 'Esta página necesita conexión. Recárgala cuando la tengas de nuevo. Sin conexión puedes seguir escribiendo, importar un currículum, adaptarlo a una oferta, comprobar un PDF y descargar. No se ha perdido nada de lo que has escrito.',
    yourCvs: 'Tus currículums',
    checkPdf: 'Comprobar un PDF',
  },
}
