import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { spanishActions } from './actions'
import { spanishCarriers } from './carriers'
import { spanishMarks } from './marks'
import { spanishNeutral } from './neutral'
import { spanishNumbers } from './numbers'
import { spanishSynonyms } from './synonyms'
import { spanishTurns } from './turns'

export const spanish: LanguageTable = {
  code: 'es',
  stem: makeRomanceStem({
    irregular:
      'conduje conduc|conduccion conduc|reduje reduc|redujo reduc|reduccion reduc|reduciendo reduc|reducir reduc|reducido reduc|produje produc|produccion produc|introduje introduc|introduccion introduc|traduccion traduc|traduje traduc|traducir traduc|construccion constru|construi constru|construir constru|hice hac|hizo hac|hecho hac|hacer hac|escribi escrib|escrito escrib|escribir escrib|redaccion redact|redacte redact|dirigi dirig|direccion dirig|dirigido dirig|dirigir dirig|atencion atend|atendi atend|atender atend|atendido atend|venta vend|ventas vend|vendi vend|vender vend|compra compr|compras compr|mantenimiento manten|mantuve manten|mantener manten|mantenido manten|obtuve obten|obtener obten|apoyo apoy|apoye apoy|apoyar apoy|ayuda ayud|ayude ayud|ayudar ayud|gestion gestion|gestione gestion|puse pon|puesto pon|puesta pon|poner pon|cree crea|crear crea|creacion crea|creado crea|creo crea|mejora mejor|mejoras mejor|mejore mejor|aumento aument|aumente aument|disminucion disminu|disminui disminu|diseno disen|disene disen|desarrollo desarroll|desarrolle desarroll|entrega entreg|entregas entreg|control control|controles control|controle control|analisis analiz|analice analiz|analizar analiz|organice organiz|realice realiz|utilice utiliz|supervise supervis|revision revis|revise revis|formacion form|forme form|encargado encargad|encargada encargad|nuevo nuev|mes mes|meses mes|lunes lunes|anos ano|ano ano|ingles ingles|frances frances|paises pais|pais pais|clases clase|clase clase|ensenanza ensen|ensene ensen|imparti impart|imparticion impart|asistencia asist|asisti asist',
    endings:
      /(?:amientos?|imientos?|amiento|imiento|aciones|acion|iciones|icion|ciones|cion|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|amos|imos|abamos|iamos|aba|aban|ara|aran|ieran|iera|an|en|emos|ia|ian|ar|er|ir|e|o|a|i)$/,
    min: 3,
  }),
  isHeadFirst: true,
  hasCapitalNouns: false,
  functionWords:
    'mí mía mío aunque pero sino pues porque cuyo cuya cuyos cuyas quien quienes ello eso ese esa esos esas aquel aquella soy eres estoy estaba estuve hay hubo había habían haya sea siendo sido fuera nos os lo le les me te se donde   mas el la los las lo un una unos unas de del a al en con por para según sobre entre hacia desde hasta durante y e o u que quien cual cuyo cuya mi mis su sus nuestro nuestra yo nosotros se me te le les nos es son fue fueron ser sido era eran soy somos está estar estaba he ha han había haber tener tuve tenía como más ya también muy así mediante ante bajo tras donde cuando si este esta estos estas ese esa aquello ello contra',
  singularWords: 'un una este esta',
  joiningWords: 'y e o u',
  neutralWords: spanishNeutral,
  carriers: spanishCarriers,
  lightVerbs:
    'realicé realización realizar realizado llevé_a_cabo ejecución ejecuté efectué responsable_de encargado_de gestioné gestión hice dirigí dirección lideré',
  marks: [...spanishMarks, ...spanishTurns],
  actions: spanishActions,
  synonyms: spanishSynonyms,
  people:
    'equipo compañero compañera colega personal responsable jefe jefa director directora ingeniero desarrollador docente profesor maestro enfermero enfermera médico consultor socio grupo departamento voluntario estudiante aprendiz becario asistente investigador técnico especialista comité proveedor cliente matrona comadrona contable electricista entrenador padres tutor conservador empleado trabajador veterinario químico azafata operador agente',
  scopes:
    'departamento equipo planta sucursal tienda sede fábrica región país ciudad clase unidad línea proyecto piloto oficina almacén cocina clínica escuela colegio laboratorio edificio grupo cliente segmento producto mercado zona barrio trimestre temporada hotel curso turno sala sección provincia municipio',
  designators:
    'nivel clase grado fase versión tipo categoría sección artículo capítulo sala número línea modelo serie iso norma etapa',
  changes:
    'reducir reduje redujo reducción reducido disminuir disminución disminuyendo bajar bajé aumentar aumenté aumento incrementar incrementé incremento mejorar mejoré mejora mejoras elevar elevé subir optimizar optimización ahorrar ahorré ahorro ganar lograr logré resolver resolví evitar evité eliminar eliminé duplicar acortar acelerar conseguir conseguí reduciendo aumentando mejorando',
  letterWords:
    'estimado estimada señor señora atentamente saludos carta currículum adjunto gracias tiempo actualmente anterior trayectoria carrera empresa creo pienso feliz encantado leer conocer',
  intentWords:
    'solicitar solicitud candidatura puesto vacante interés interesa interesado interesada gustaría deseo quisiera espero incorporarme unirme oportunidad entrevista aportar contribuir ilusión motivación motiva',
  numbers: spanishNumbers,
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
}
