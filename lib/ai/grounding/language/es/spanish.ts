import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { spanishMarks } from './marks'
import { spanishNumbers } from './numbers'
import { spanishWishes } from './wishes'

export const spanish: LanguageTable = {
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
  marks: spanishMarks,
  responsible:
    'responsable_de responsable encargado_de a_cargo_de al_frente_de frente coordino coordiné lancé lanzamiento introduje introducción contraté contratación recluté reclutamiento selección_de_personal establecí establecimiento aprobé aprobación autoricé coordinación coordinar organicé organización organizar planifiqué',
  leading:
    'dirigí dirección dirigir lideré liderazgo liderar encabecé gestioné gestión gestionar administré administración supervisé supervisión supervisar fundé fundación',
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
  wishes: spanishWishes,
}
