import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner unser unsere unseren unserem unserer unseres dieser diese dieses diesem diesen jede jeder jedes alle allen aller kein keine keinen',
  functions:
    'in im an am auf aus bei beim bis durch fur fuers gegen hinter mit nach neben ohne seit uber um unter vom von vor wahrend wegen zu zum zur zwischen als wie wenn weil dass ob da damit sowie sie du wir ich er es uns euch ihnen dich dir sich man wer was wo ist sind war wird werden wurde sein hat haben habe hast kann konnen kannst soll sollte sollten muss mussen darf mochte mochten auch nicht noch nur sehr so mehr schon gerne gern dabei dafur daruber hier dort innerhalb hinaus moglichst ggf etwa z.b rund ein-',
  links: 'der des von zur zum',
  and: 'und sowie & ebenso',
  or: 'oder bzw beziehungsweise',
  light:
    'erfahrung erfahrungen berufserfahrung praxis praxiserfahrung kenntnisse kenntnissen wissen verstandnis umgang anwendung beherrschung fahigkeit fahigkeiten bereitschaft freude interesse lust spass sicher sichere sicherer sicheren sicheres gut gute guten guter gutes sehr fundierte fundierten mehrjahrige mehrjahriger erste ersten erster hohe hoher hohes ausgepragte ausgepragter abgeschlossene abgeschlossenes abgeschlossener idealerweise wunschenswert vorteil erforderlich notwendig willkommen muss gultiger gultige vergleichbare vergleichbarer vergleichbares ahnliche nachgewiesene einschlagige einschlagiger relevante praktische mindestens minimum jahr jahre jahren arbeiten arbeitest verantworten verantwortest ubernehmen ubernimmst fuhren fuhrst machen machst sorgen sorgst verfugen verfugst bringen bringst besitzen beherrschen leiten leitest unterstutzen unterstutzt mitarbeit mitwirkung verantwortung verantwortlich zustandig zustandigkeit selbststandig selbststandige eigenverantwortlich eigenverantwortliche taglich team stelle position aufgabe aufgaben bereich bereichen rahmen fragen hands-on erwarten wunschen suchen brauchen weiterbildung nachweis besonders vertrauensvoll nahe enger wirken wirkst mit voran zusammen ein vor',
  you: 'sie ihr ihre ihren ihrem ihnen du dein deine dich dir',
  demanding:
    'erwarten erforderlich vorausgesetzt zwingend notwendig wunschenswert idealerweise vorteil bringen bringst mitbringen mitbringst brauchen brauchst verfugen verfugst voraussetzung willkommen setzen',
  generic:
    'bereich umfeld arbeit arbeiten aufgaben durchfuhrung erstellung bearbeitung betreuung organisation planung entwicklung verwaltung pflege steuerung umsetzung unterstutzung mitarbeit mitwirkung sicherstellung koordination system systeme programm programme prozesse themen fragen vorgange massnahmen umgang anwendung einsatz tatigkeit stand gangige',
  qualities:
    'belastbar stressresist teamf teamgeist teamplay flexib zuverlass punktlich einfuhl humor motiv kommunikat durchsetz selbststand selbstand eigenverantw eigeninit sorgfalt gewissenhaft engag freundlich kreativ lernbereit bereitschaft verantwortungsbew verschwieg diskret empath geduld neugier freude spass begeister analytisch organisationstalent kontaktfreud serviceorient',
}
