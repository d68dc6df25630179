import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('ro')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Romanian. */
export const photoArea: typeof english = {
  add: 'Adaugă o fotografie',
  change: 'Schimbă fotografia',
  elsewhere: 'Fișierul fotografiei nu este pe acest dispozitiv, așa că lipsește din PDF.',
  notBrought:
    'Fișierul fotografiei nu este încă în contul tău, așa că lipsește din PDF. Se va încărca de pe dispozitivul care îl are.',
  carrying: 'Fotografia se încarcă în contul tău…',
  carryWaiting:
    'Fotografia este pe acest dispozitiv, dar nu încă în contul tău. Încercăm în continuare să o încărcăm.',
  carryRefused:
    'Fotografia este doar pe acest dispozitiv, pentru că acest fișier nu poate fi stocat în contul tău. Alege din nou fotografia ca să o ai pe toate dispozitivele.',
  hidden: 'Ascunsă din CV. O poți afișa din nou la Design.',
  title: 'Fotografie',
  reader: 'Editezi acest CV în altă filă. Ca să schimbi fotografia aici, editează în această filă.',
  choose: 'Alege o fotografie',
  chooseOther: 'Alege altă fotografie',
  dropHere:
    'Sau trage una aici. JPEG, PNG, WebP, AVIF sau GIF. Rămâne pe dispozitiv cât timp o încadrezi.',
  opening: 'Se deschide fotografia…',
  missing:
    'Fotografia acestui CV nu este pe acest dispozitiv. Alege-o din nou sau lasă totul așa cum este.',
  inAccount:
    'Fotografia se încarcă în contul tău fără locul și ora la care a fost făcută, ca să o ai și pe celelalte dispozitive.',
  notInAccount:
    'Fotografia ta nu este în acest PDF, pentru că nu a putut fi încărcată încă în contul tău. Este în PDF-ul pe care îl descarci aici.',
  unusual: (place) =>
    `În ${place}, cele mai multe CV-uri nu au fotografie, ca oamenii să fie evaluați după munca lor. Adaugă una doar dacă se cere.`,
  places: {
    US: 'Statele Unite',
    CA: 'Canada',
    GB: 'Regatul Unit',
    IE: 'Irlanda',
    AU: 'Australia',
    NZ: 'Noua Zeelandă',
    NL: 'Țările de Jos',
    SE: 'Suedia',
    english: 'majoritatea țărilor de limbă engleză',
  },
  crop: 'Partea vizibilă a fotografiei',
  cropKeys:
    'Trage ca să muți, apropie sau depărtează degetele ori derulează pentru zoom. Tastatură: săgețile mută fotografia (mai repede cu Shift), + și − schimbă zoomul.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Centrul la ${share(across)} pe orizontală și ${share(down)} pe verticală.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Formă',
  shapes: { upright: 'Verticală', rounded: 'Rotunjită', square: 'Pătrată', round: 'Rotundă' },
  greyscale: 'Alb-negru',
  brightness: 'Luminozitate',
  contrast: 'Contrast',
  alt: 'Descrierea fotografiei',
  altHint:
    'Text alternativ, pentru cei care folosesc un cititor de ecran. Dacă este gol, se folosește numele tău.',
  reset: 'Resetează',
  remove: 'Elimină fotografia',
  removed: 'Fotografie eliminată',
  save: 'Folosește fotografia',
  saving: 'Se salvează…',
  errors: {
    'too-large':
      'Acest fișier depășește 40 MB. Nu s-a schimbat nimic. Exportă o fotografie mai mică din aplicația ta foto și alege-o pe aceea.',
    'too-many-pixels':
      'Această fotografie are peste 64 de milioane de pixeli. Nu s-a schimbat nimic. Micșoreaz-o în aplicația ta foto și alege-o din nou.',
    svg: 'Desenele SVG nu pot fi folosite ca fotografie. Nu s-a schimbat nimic. Alege un JPEG sau un PNG.',
    heic: 'Acest browser nu poate citi această fotografie HEIC sau AVIF. Nu s-a schimbat nimic. Export-o ca JPEG și alege-o pe aceea.',
    unreadable:
      'Acest fișier nu este o fotografie sau este deteriorat. Nu s-a schimbat nimic. Alege un JPEG sau un PNG.',
    failed:
      'Acest browser nu a putut prelucra fotografia. Nu s-a schimbat nimic. Încearcă o fotografie mai mică.',
  },
}
