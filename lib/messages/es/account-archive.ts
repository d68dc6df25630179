import type { accountArchive as english } from '../en/account-archive'

/** Texts of the files inside the archive of an account, in Spanish. */
export const accountArchive: typeof english = {
  readme: ({ place, day, part, isOnly, version }) =>
    `Tus datos de Vitae en ${place}, ${day}${isOnly ? '' : `: parte ${part}`}
${isOnly ? '' : '\nTus datos están repartidos en varios archivos. Cada uno se puede abrir por separado; juntos lo contienen todo.\n'}
Contenido
---------
cvs/               tus currículums en JSON Resume, que otros programas pueden leer, y tus cartas
trash/             lo mismo, de todo lo que hay en la papelera
data/documents/    cada documento tal como está guardado, con todas las versiones anteriores
data/              tu cuenta y sus ajustes, las claves de API sin su secreto, las notificaciones, los comentarios
files/processed/   tus fotos y los PDF de tus enlaces para compartir (kept-…)
files/exports/     otros PDF que se han creado
files/requests/    archivos que han solicitado programas en tu nombre
files/uploads/     archivos que has subido y que siguen guardados
manifest.json      lista de los documentos de este archivo, para programas
hashes.txt         suma SHA-256 de cada archivo; compruébalas con "sha256sum -c hashes.txt"

Cómo restaurarlo
----------------
Inicia sesión en cualquier servidor de Vitae, abre «Ajustes» y luego «Tus datos», y elige este archivo. No se reemplaza
nada de lo que haya allí. Sin cuenta, abre «Tus currículums» y suelta allí este archivo. En ese caso, las versiones
anteriores y los PDF compartidos no se restauran: siguen en el archivo.

Formato: vitae-backup, versión ${version}. El texto está en UTF-8. En los archivos .jsonl, cada línea es un valor JSON.
Este archivo no contiene ninguna contraseña ni el secreto de ninguna clave. Quien lo tenga puede leer todos tus documentos.
`,
}
