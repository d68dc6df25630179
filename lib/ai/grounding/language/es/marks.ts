import type { MarkRow } from '../types'

/** Small words that carry a fact, and words of rank, papers and levels. */
export const spanishMarks: readonly MarkRow[] = [
  ['negation', 'not', 'no nunca jamás sin ningún ninguna ninguno ni tampoco'],
  [
    'limit',
    'about',
    'unos unas alrededor_de aproximadamente cerca_de aproximado en_torno_a cerca más_o_menos rondando aproximada ronda_los ronda_las rondaba_los rondaban_los rondan_los',
  ],
  ['limit', 'average', 'de_media en_promedio promedio_de una_media_de'],
  [
    'limit',
    'atMost',
    'hasta como_máximo máximo a_lo_sumo no_más_de un_máximo_de no_superior_a máxima como_mucho no_más no_pasan_de no_pasa_de no_pasaba_de no_superan no_supera no_exceden no_excede sin_superar sin_exceder sin_pasar_de nunca_más_de no_llegan_a_más_de',
  ],
  ['limit', 'atLeast', 'al_menos como_mínimo mínimo por_lo_menos no_menos_de o_más un_mínimo_de'],
  ['limit', 'more', 'más_de superior_a por_encima_de'],
  ['limit', 'less', 'menos_de casi inferior_a'],
  ['limit', 'exactly', 'exactamente'],
  ['period', 'season', 'por_temporada cada_temporada'],
  ['period', 'night', 'por_noche cada_noche'],
  [
    'period',
    'sometimes',
    'a_veces ocasional esporádico ocasionales ocasionalmente puntual puntuales puntualmente',
  ],
  [
    'period',
    'day',
    'diario diaria diarios diarias diariamente al_día por_día cada_día a_diario una_vez_al_día',
  ],
  [
    'period',
    'week',
    'semanal semanales semanalmente por_semana cada_semana una_vez_por_semana una_vez_a_la_semana',
  ],
  ['period', 'fortnight', 'quincenal quincenales quincenalmente'],
  ['period', 'month', 'mensual mensuales mensualmente al_mes por_mes cada_mes una_vez_al_mes'],
  [
    'period',
    'quarter',
    'trimestral trimestrales trimestralmente por_trimestre cada_trimestre al_trimestre',
  ],
  ['period', 'year', 'anual anuales anualmente al_año por_año cada_año una_vez_al_año'],
  ['period', 'hour', 'por_hora cada_hora'],
  ['period', 'shift', 'por_turno cada_turno por_guardia'],
  ['period', 'minute', 'por_minuto'],
  ['period', 'second', 'por_segundo'],
  [
    'period',
    'often',
    'regular regulares regularmente frecuente frecuentemente a_menudo habitual habitualmente',
  ],
  ['period', 'always', 'siempre constantemente continuo continua continuamente'],
  [
    'hedge',
    'help',
    'tomé_parte participaron participado colaborado ayudaba participaba colaboraba contribuía apoyaba presté colaboró contribuyó participó apoyó ayudé ayuda ayudar ayudando ayudó participé participación participar participando colaboré colaboración colaborar colaborando contribuí contribución contribuir contribuyendo apoyé apoyo apoyar apoyando asistencia asistiendo involucrado involucrada implicado implicada aporté aportación',
  ],
  [
    'hedge',
    'plan',
    'propuesto propuesta propuestos idea propuse proponer planeado previsto prevista recomendé recomendación sugerí pretendía puede podría podía posible potencial nominada nominado nominación aspirante solicité intenté preseleccionada preseleccionado',
  ],
  [
    'hedge',
    'progress',
    'pendiente pendientes actualmente en_curso cursando candidato candidata preparando todavía aspirante',
  ],
  [
    'hedge',
    'attended',
    'oyente autodidacta afición asistí observé observación nociones básico básicos básica',
  ],
  ['hedge', 'under', 'bajo_supervisión suplencia sustitución'],
  ['by', 'by', 'en en_un'],
  ['from', 'from', 'de del desde'],
  ['to', 'to', 'a al hasta'],
  [
    'hedge',
    'acting',
    'interino interina temporal provisional suplente adjunto adjunta becario becaria prácticas aprendiz voluntario voluntaria voluntariado ayudante',
  ],
  [
    'title',
    'lead',
    'jefe jefa director directora gerente presidente fundador fundadora supervisor supervisora senior sénior coordinador coordinadora experto experta especialista líder encargado encargada capitán mánager manager subdirector subdirectora dueño propietario',
  ],
  [
    'qualification',
    'any',
    'título titulado titulada certificado certificada certificación graduado graduada diploma cualificado cualificada acreditado',
  ],
  ['qualification', 'doctor', 'doctorado doctor doctora'],
  ['qualification', 'master', 'máster mba'],
  ['qualification', 'bachelor', 'grado licenciatura licenciado licenciada'],
  [
    'qualification',
    'degree',
    'bachillerato posgrado premio beca galardón colegiado colegiada homologado',
  ],
  [
    'level',
    'level',
    'escolar elemental básico fluido fluidez bilingüe nativo nativa avanzado avanzada intermedio c2 c1 b2 b1 a2 a1 trilingüe',
  ],
]
