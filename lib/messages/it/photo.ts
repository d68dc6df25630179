import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('it')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Italian. */
export const photoArea: typeof english = {
  add: 'Aggiungi foto',
  change: 'Cambia foto',
  elsewhere: 'Il file della foto non è su questo dispositivo, quindi manca nel PDF.',
  notBrought:
    'Il file della foto non è ancora nel tuo account, quindi manca nel PDF. Verrà caricato dal dispositivo che lo contiene.',
  carrying: 'Caricamento della foto nel tuo account…',
  carryWaiting:
    'La foto è su questo dispositivo, ma non ancora nel tuo account. Continuiamo a provare a caricarla.',
  carryRefused:
    'La foto è solo su questo dispositivo, perché il tuo account non può salvare questo file. Scegli di nuovo la foto per averla su tutti i tuoi dispositivi.',
  hidden: 'Nascosta nel CV. Puoi mostrarla di nuovo in Design.',
  title: 'Foto',
  reader:
    'Stai modificando questo CV in un’altra scheda. Per cambiare la foto qui, passa alla modifica in questa scheda.',
  choose: 'Scegli una foto',
  chooseOther: 'Scegli un’altra foto',
  dropHere:
    'Oppure trascinala qui. JPEG, PNG, WebP, AVIF o GIF. Mentre la ritagli resta sul tuo dispositivo.',
  opening: 'Apertura della foto…',
  missing:
    'La foto di questo CV non è su questo dispositivo. Sceglila di nuovo o lascia tutto com’è.',
  inAccount:
    'La foto viene caricata nel tuo account senza luogo e ora dello scatto, così la hai anche sugli altri tuoi dispositivi.',
  notInAccount:
    'La tua foto non è in questo PDF, perché non è stato ancora possibile caricarla nel tuo account. È nel PDF che scarichi qui.',
  unusual: (place) =>
    `${place} la maggior parte dei CV non ha una foto, così le persone vengono valutate per il loro lavoro. Aggiungila solo se è richiesta.`,
  places: {
    US: 'Negli Stati Uniti',
    CA: 'In Canada',
    GB: 'Nel Regno Unito',
    IE: 'In Irlanda',
    AU: 'In Australia',
    NZ: 'In Nuova Zelanda',
    NL: 'Nei Paesi Bassi',
    SE: 'In Svezia',
    english: 'Nella maggior parte dei paesi di lingua inglese',
  },
  crop: 'Parte visibile della foto',
  cropKeys:
    'Trascina per spostare, pizzica o scorri per lo zoom. Tastiera: i tasti freccia spostano la foto (più in fretta con Maiusc), + e − cambiano lo zoom.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Centro: orizzontale ${share(across)}, verticale ${share(down)}.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Forma',
  shapes: { upright: 'Verticale', rounded: 'Arrotondata', square: 'Quadrata', round: 'Cerchio' },
  greyscale: 'Bianco e nero',
  brightness: 'Luminosità',
  contrast: 'Contrasto',
  alt: 'Descrizione della foto',
  altHint: 'Testo alternativo, per chi usa uno screen reader. Se vuoto, si usa il tuo nome.',
  reset: 'Reimposta',
  remove: 'Rimuovi foto',
  removed: 'Foto rimossa',
  save: 'Usa questa foto',
  saving: 'Salvataggio…',
  errors: {
    'too-large':
      'Questo file è più grande di 40 MB. Non è cambiato nulla. Esporta una foto più piccola dalla tua app per le foto e scegli quella.',
    'too-many-pixels':
      'Questa foto ha più di 64 milioni di pixel. Non è cambiato nulla. Rimpicciolisci la foto nella tua app per le foto e sceglila di nuovo.',
    svg: 'I disegni SVG non possono essere usati come foto. Non è cambiato nulla. Scegli un JPEG o un PNG.',
    heic: 'Questo browser non può leggere questa foto HEIC o AVIF. Non è cambiato nulla. Esportala come JPEG e scegli quella.',
    unreadable:
      'Questo file non è una foto o è danneggiato. Non è cambiato nulla. Scegli un JPEG o un PNG.',
    failed:
      'Questo browser non ha potuto elaborare la foto. Non è cambiato nulla. Prova con una foto più piccola.',
  },
}
