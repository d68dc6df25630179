import {
  type GroundingTable,
  type Marks,
  makeRomanceStem,
  numberWords,
  readPairs,
  type WishWords,
} from '../kinds/grounding'

const numbers = numberWords({
  values: readPairs(
    'cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiun 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 ochocientos 800 novecientos 900 decena 10 docena 12 quincena 15 veintena 20 centenar 100 ambos 2 ambas 2',
  ),
  multipliers: 'mil 1000 miles 1000 millon 1000000 millones 1000000',
  fractions:
    'medio 0.5 mitad 0.5 tercio 0.3333 tercios 0.3333 cuarto 0.25 cuartos 0.25 quinto 0.2 decimo 0.1',
  ratios:
    'duplique 2 duplicar 2 duplicando 2 duplico 2 doble 2 triplique 3 triplicar 3 triplicando 3 triple 3',
  joins: 'y',
})

const wishes: WishWords = {
  openings:
    'me gustaría|me gustaría mucho|me encantaría|me alegraría|estaría encantado de|estaría encantada de|será un placer|sería un placer|espero|quedo a la espera de|quisiera|me interesa|me interesa mucho|me interesaría',
  rest: 'usted|ustedes|su|sus|con usted|con ustedes|de usted|de ustedes|el|la|los|las|un|una|de|del|a|al|en|para|por|sobre|con|y|o|este|esta|hablar|conversar|conocer|conocerle|conocerles|conocer más|saber más|saber más sobre|pronto|en persona|entrevista|conversación|oportunidad|ocasión|respuesta|noticias|puesto|oferta|vacante|equipo|empresa|mi candidatura|mi carta|mi solicitud|unirme|incorporarme|leer|cómo podría ayudar|cómo podría contribuir',
  whole:
    'gracias|muchas gracias|gracias por su tiempo|muchas gracias por su tiempo|gracias por su atención|muchas gracias por su atención|gracias por su tiempo y atención|le agradezco su tiempo|les agradezco su tiempo|le agradezco su atención|un cordial saludo|un saludo cordial|atentamente',
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: { not: 'no nunca jamás sin ningún ninguna ninguno ni tampoco' },
  limit: {
    about:
      'unos unas alrededor_de aproximadamente cerca_de aproximado en_torno_a cerca más_o_menos rondando aproximada ronda_los ronda_las rondaba_los rondaban_los rondan_los',
    average: 'de_media en_promedio promedio_de una_media_de',
    atMost:
      'hasta como_máximo máximo a_lo_sumo no_más_de un_máximo_de no_superior_a máxima como_mucho no_más no_pasan_de no_pasa_de no_pasaba_de no_superan no_supera no_exceden no_excede sin_superar sin_exceder sin_pasar_de nunca_más_de no_llegan_a_más_de',
    atLeast: 'al_menos como_mínimo mínimo por_lo_menos no_menos_de o_más un_mínimo_de',
    more: 'más_de superior_a por_encima_de',
    less: 'menos_de casi inferior_a',
    exactly: 'exactamente',
  },
  period: {
    season: 'por_temporada cada_temporada',
    night: 'por_noche cada_noche',
    sometimes:
      'a_veces ocasional esporádico ocasionales ocasionalmente puntual puntuales puntualmente',
    day: 'diario diaria diarios diarias diariamente al_día por_día cada_día a_diario una_vez_al_día',
    week: 'semanal semanales semanalmente por_semana cada_semana una_vez_por_semana una_vez_a_la_semana',
    fortnight: 'quincenal quincenales quincenalmente',
    month: 'mensual mensuales mensualmente al_mes por_mes cada_mes una_vez_al_mes',
    quarter: 'trimestral trimestrales trimestralmente por_trimestre cada_trimestre al_trimestre',
    year: 'anual anuales anualmente al_año por_año cada_año una_vez_al_año',
    hour: 'por_hora cada_hora',
    shift: 'por_turno cada_turno por_guardia',
    minute: 'por_minuto',
    second: 'por_segundo',
    often:
      'regular regulares regularmente frecuente frecuentemente a_menudo habitual habitualmente',
    always: 'siempre constantemente continuo continua continuamente',
  },
  hedge: {
    help: 'tomé_parte participaron participado colaborado ayudaba participaba colaboraba contribuía apoyaba presté colaboró contribuyó participó apoyó ayudé ayuda ayudar ayudando ayudó participé participación participar participando colaboré colaboración colaborar colaborando contribuí contribución contribuir contribuyendo apoyé apoyo apoyar apoyando asistencia asistiendo involucrado involucrada implicado implicada aporté aportación',
    plan: 'propuesto propuesta propuestos idea propuse proponer planeado previsto prevista recomendé recomendación sugerí pretendía puede podría podía posible potencial nominada nominado nominación aspirante solicité intenté preseleccionada preseleccionado',
    progress:
      'pendiente pendientes actualmente en_curso cursando candidato candidata preparando todavía aspirante',
    attended:
      'oyente autodidacta afición asistí observé observación nociones básico básicos básica',
    under: 'bajo_supervisión suplencia sustitución',
    acting:
      'interino interina temporal provisional suplente adjunto adjunta becario becaria prácticas aprendiz voluntario voluntaria voluntariado ayudante',
  },
  by: { by: 'en en_un' },
  from: { from: 'de del desde' },
  to: { to: 'a al hasta' },
  title: {
    lead: 'jefe jefa director directora gerente presidente fundador fundadora supervisor supervisora senior sénior coordinador coordinadora experto experta especialista líder encargado encargada capitán mánager manager subdirector subdirectora dueño propietario',
  },
  qualification: {
    any: 'título titulado titulada certificado certificada certificación graduado graduada diploma cualificado cualificada acreditado',
    doctor: 'doctorado doctor doctora',
    master: 'máster mba',
    bachelor: 'grado licenciatura licenciado licenciada',
    degree: 'bachillerato posgrado premio beca galardón colegiado colegiada homologado',
  },
  level: {
    level:
      'escolar elemental básico fluido fluidez bilingüe nativo nativa avanzado avanzada intermedio c2 c1 b2 b1 a2 a1 trilingüe',
  },
}

export const grounding: GroundingTable = {
  code: 'es',
  stem: makeRomanceStem({
    irregular:
      'conduje conduc|conduccion conduc|reduje reduc|redujo reduc|reduccion reduc|reduciendo reduc|reducir reduc|reducido reduc|produje produc|produccion produc|introduje introduc|introduccion introduc|traduccion traduc|traduje traduc|traducir traduc|construccion constru|construi constru|construir constru|hice hac|hizo hac|hecho hac|hacer hac|escribi escrib|escrito escrib|escribir escrib|redaccion redact|redacte redact|dirigi dirig|direccion dirig|dirigido dirig|dirigir dirig|atencion atend|atendi atend|atender atend|atendido atend|venta vend|ventas vend|vendi vend|vender vend|compra compr|compras compr|mantenimiento manten|mantuve manten|mantener manten|mantenido manten|obtuve obten|obtener obten|apoyo apoy|apoye apoy|apoyar apoy|ayuda ayud|ayude ayud|ayudar ayud|gestion gestion|gestione gestion|puse pon|puesto pon|puesta pon|poner pon|cree crea|crear crea|creacion crea|creado crea|creo crea|mejora mejor|mejoras mejor|mejore mejor|aumento aument|aumente aument|disminucion disminu|disminui disminu|diseno disen|disene disen|desarrollo desarroll|desarrolle desarroll|entrega entreg|entregas entreg|control control|controles control|controle control|analisis analiz|analice analiz|analizar analiz|organice organiz|realice realiz|utilice utiliz|supervise supervis|revision revis|revise revis|formacion form|forme form|encargado encargad|encargada encargad|nuevo nuev|mes mes|meses mes|lunes lunes|anos ano|ano ano|ingles ingles|frances frances|paises pais|pais pais|clases clase|clase clase|ensenanza ensen|ensene ensen|imparti impart|imparticion impart|asistencia asist|asisti asist',
    endings:
      /(?:amientos?|imientos?|amiento|imiento|aciones|acion|iciones|icion|ciones|cion|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|amos|imos|abamos|iamos|aba|aban|ara|aran|ieran|iera|an|en|emos|ia|ian|ar|er|ir|e|o|a|i)$/,
    min: 3,
  }),
  hasCapitalNouns: false,
  functionWords:
    'mí mía mío aunque pero sino pues porque cuyo cuya cuyos cuyas quien quienes ello eso ese esa esos esas aquel aquella soy eres estoy estaba estuve hay hubo había habían haya sea siendo sido fuera nos os lo le les me te se donde mas el la los las un una unos unas de del a al en con por para según sobre entre hacia desde hasta durante y e o u que cual mi mis su sus nuestro nuestra yo nosotros es son fue fueron ser era eran somos está estar he ha han haber tener tuve tenía como más ya también muy así mediante ante bajo tras cuando si este esta estos estas aquello contra',
  joiningWords: 'y e o u',
  designators:
    'nivel clase grado fase versión tipo categoría sección artículo capítulo sala número línea modelo serie iso norma etapa',
  marks,
  responsible:
    'responsable_de responsable encargado_de a_cargo_de al_frente_de frente coordino coordiné lancé lanzamiento introduje introducción contraté contratación recluté reclutamiento selección_de_personal establecí establecimiento aprobé aprobación autoricé coordinación coordinar organicé organización organizar planifiqué',
  leading:
    'dirigí dirección dirigir lideré liderazgo liderar encabecé gestioné gestión gestionar administré administración supervisé supervisión supervisar fundé fundación',
  numbers,
  timeUnits: [
    [1 / 60, ' segundos'],
    [1, 'minuto minutos min'],
    [60, 'hora horas h'],
    [1440, 'día días'],
    [10080, 'semana semanas'],
    [43800, 'mes meses'],
    [525600, 'año años'],
  ],
  percent: 'por_ciento',
  points: 'punto puntos puntos_porcentuales punto_porcentual',
  wishes,
}
