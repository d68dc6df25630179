import type { LanguageTable } from '../types'
import { germanMarks } from './marks'
import { germanNumbers } from './numbers'
import { stemGerman } from './stem'
import { germanWishes } from './wishes'

export const german: LanguageTable = {
  code: 'de',
  stem: stemGerman,
  hasCapitalNouns: true,
  functionWords:
    'seiner seinem seinen seines ihren ihres unserem unseren unseres meines jener jene jenes jenem jenen dessen wobei womit worin mir mich ihn uns euch sich selbst man da dann dabei hier dort wo was wer wem wen auch noch schon bereits denn doch aber sondern sowohl ebenso ebenfalls bin bist habe hast hatte hatten könnte konnte konnten darf dürfen möchte mag muss müssen mussten will wollen worden samt zu gegenüber dank zufolge laut der die das den dem des ein eine einer eines einem einen und oder sowie als an am auf aus bei beim bis durch für gegen im in ins mit nach ohne über um unter von vom vor wegen zum zur zwischen während seit ab pro je wie dazu damit daran daraus darin davon so dass dies diese dieser dieses diesem diesen welche welcher welches welchen ich wir er sie es mein meine meiner meinem meinen unser unsere unserer sein seine ihr ihre ihrer ihrem wurde wurden wird werden war waren ist sind haben hat gewesen innerhalb außerhalb anhand mittels per bzw inkl inklusive einschließlich gemäß entlang rund hinsichtlich bezüglich anlässlich rahmen denen deren darunter',
  joiningWords: 'und oder sowie bzw',
  designators:
    'jahrgang klasse stufe level phase version typ kategorie abschnitt artikel kapitel raum nr nummer linie modell serie din iso en paragraph steuerklasse niveau',
  marks: germanMarks,
  responsible:
    'verantwortete verantwortet verantwortung verantwortlich_für zuständig_für einführung eingeführt initiierte initiiert genehmigte genehmigt genehmigung freigabe freigegeben einstellung eingestellt rekrutierung rekrutiert steuerte gesteuert steuerung etablierte etabliert koordinierte koordiniert koordination organisierte organisiert organisation',
  leading:
    'leitete geleitet leitung leiten führte geführt führung führen gründete gegründet gründung überwachte überwacht überwachung beaufsichtigte beaufsichtigt beaufsichtigung',
  numbers: germanNumbers,
  timeUnits: [
    [1 / 60, 'sekunde sekunden'],
    [1, 'minute minuten min'],
    [60, 'stunde stunden std h'],
    [1440, 'tag tage tagen'],
    [10080, 'woche wochen'],
    [43800, 'monat monate monaten'],
    [525600, 'jahr jahre jahren'],
  ],
  percent: 'prozent',
  points: 'prozentpunkt prozentpunkte prozentpunkten',
  wishes: germanWishes,
}
