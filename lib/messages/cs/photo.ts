import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('cs')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Czech. */
export const photoArea: typeof english = {
  add: 'Přidat fotku',
  change: 'Změnit fotku',
  elsewhere: 'Soubor s fotkou není na tomto zařízení, proto v PDF chybí.',
  notBrought:
    'Soubor s fotkou zatím není ve vašem účtu, proto v PDF chybí. Nahraje se ze zařízení, na kterém je.',
  carrying: 'Fotka se nahrává do účtu…',
  carryWaiting:
    'Fotka je na tomto zařízení, ale zatím ne ve vašem účtu. Pokusy o nahrání pokračují.',
  carryRefused:
    'Fotka je jen na tomto zařízení, protože váš účet tento soubor nemůže uložit. Chcete-li ji mít na všech zařízeních, vyberte ji znovu.',
  hidden: 'V životopise je skrytá. Znovu ji zobrazíte v části Design.',
  title: 'Fotka',
  reader:
    'Tento životopis upravujete na jiné kartě. Chcete-li fotku změnit zde, přejděte k úpravám na tuto kartu.',
  choose: 'Vybrat fotku',
  chooseOther: 'Vybrat jinou fotku',
  dropHere:
    'Nebo ji sem přetáhněte. JPEG, PNG, WebP, AVIF nebo GIF. Během ořezu zůstává na vašem zařízení.',
  opening: 'Fotka se otevírá…',
  missing:
    'Fotka tohoto životopisu není na tomto zařízení. Vyberte ji znovu, nebo ji nechte, jak je.',
  inAccount:
    'Fotka se nahraje do vašeho účtu bez údajů o místě a čase, takže ji máte i na dalších zařízeních.',
  notInAccount:
    'Vaše fotka v tomto PDF není, protože se ji zatím nepodařilo nahrát do účtu. V PDF, které si stáhnete zde, je.',
  unusual: (place) =>
    `${place}: většina životopisů je tu bez fotky, aby o lidech rozhodovala jejich práce. Přidejte ji, jen pokud se očekává.`,
  places: {
    US: 'Spojené státy',
    CA: 'Kanada',
    GB: 'Spojené království',
    IE: 'Irsko',
    AU: 'Austrálie',
    NZ: 'Nový Zéland',
    NL: 'Nizozemsko',
    SE: 'Švédsko',
    english: 'Většina anglicky mluvících zemí',
  },
  crop: 'Viditelná část fotky',
  cropKeys:
    'Tažením fotku posunete, sevřením prstů nebo kolečkem ji zvětšíte či zmenšíte. Klávesnice: šipky fotku posouvají (s klávesou Shift rychleji), + a − mění velikost.',
  position: (zoom, across, down) =>
    `Zvětšení ${share(zoom)}. Střed na ${share(across)} šířky a ${share(down)} výšky.`,
  zoom: 'Zvětšení',
  percent: share,
  shape: 'Tvar',
  shapes: { upright: 'Na výšku', rounded: 'Zaoblený', square: 'Čtverec', round: 'Kruh' },
  greyscale: 'Černobíle',
  brightness: 'Jas',
  contrast: 'Kontrast',
  alt: 'Popis fotky',
  altHint: 'Alternativní text pro čtečky obrazovky. Když je prázdný, použije se vaše jméno.',
  reset: 'Obnovit výchozí',
  remove: 'Odebrat fotku',
  removed: 'Fotka odebrána',
  save: 'Použít tuto fotku',
  saving: 'Ukládání…',
  errors: {
    'too-large':
      'Tento soubor je větší než 40 MB. Nic se nezměnilo. Exportujte z aplikace na fotky menší verzi a vyberte ji.',
    'too-many-pixels':
      'Tato fotka má víc než 64 milionů pixelů. Nic se nezměnilo. Zmenšete ji v aplikaci na fotky a vyberte znovu.',
    svg: 'Kresby SVG nelze použít jako fotku. Nic se nezměnilo. Vyberte JPEG nebo PNG.',
    heic: 'Tento prohlížeč neumí tuto fotku HEIC nebo AVIF přečíst. Nic se nezměnilo. Exportujte ji jako JPEG a vyberte znovu.',
    unreadable:
      'Tento soubor není fotka, nebo je poškozený. Nic se nezměnilo. Vyberte JPEG nebo PNG.',
    failed: 'Prohlížeč nedokázal fotku zpracovat. Nic se nezměnilo. Zkuste menší fotku.',
  },
}
