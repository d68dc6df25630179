/** Words of everyday speech that carry no fact of a CV of their own. */
export const spanishNeutral = `
otro otra otros otras mismo misma mismos mismas cosa cosas algo lado además así ocurrió suceder valor_de por_valor_de quedar quedan quedó
acerca acerca_de estuvo estuve estaba estaban estar estado ser fui fue era eran sido haber había hubo habido tener
tenía tuve tuvo sufrido sufrir trato trata tratarse trató nivel poseo posee poseer dispongo dispone disponer cuento
cuenta contar contaba a_mi_cargo a_cargo_de al_cargo_de de_mi_parte por_mi_parte mío mía míos mías corría corrió
correr así_como además también asimismo igualmente incluso sobre_todo especialmente en_especial es_decir o_sea
por_ejemplo tal tales sin_embargo no_obstante aunque pero sino mientras mientras_tanto hasta_ahora hasta_la_fecha
actualmente hoy hoy_en_día en_la_actualidad ahora desde_entonces a_partir_de en_el_marco_de en_el_seno_de dentro_de
con_el_fin_de a_fin_de para_que mediante por_medio_de a_través_de con_ayuda_de en_nombre_de por_cuenta_de
en_materia_de en_cuanto_a respecto_a con_respecto_a en_relación_con relativo relativa relativos relacionado
relacionada como en_calidad_de a_título_de en_forma_de a_modo_de por_valor_de por_un_total_de en_total en_conjunto
conjunto total con_una_duración_de duración durante a_lo_largo_de en_el_transcurso_de con_motivo_de con_ocasión_de
idea ideas cosa cosas asunto asuntos caso casos ejemplo ejemplos función funciones papel posición título capacidad
tuvo_lugar tener_lugar tenido_lugar celebrado celebrar celebró realizado realizada realicé realizar efectuar efectué
hacer hacía hecho consistió consistir consistía compuesto componer comprendía comprender incluía incluir incluyendo
incluidas contiene contener abarca abarcar abarcaba alcanza supone suponía representa representaba figura figuraba
queda quedó quedar quedaba sigue seguía corresponde correspondía pertenece pertenecía depende dependía situado situada
ubicado ubicada radicado llamado llamada denominado titulado titulada gusto gustar disfruto habituado habituada
acostumbrado acostumbrada soltura cómodo familiarizado alguien persona personas gente quienes quien aquellos aquellas
dichos dichas mismo misma mismos propios edición ediciones vez veces soy llegó llegar lugar contesto falta faltar sumo
sumar importante importa quedaban hace desde tengo tiene tenido llevo llevar llevado lleva parte hago pasa pasó pasar
da dio dar dando doy puesta pone poner viene venía venir resulta recibe reciben recibía encuentra encontraba consiste
comprende suma largo cantidad cifra lado punto modo manera forma tipo elemento pieza sistema etapa fecha momento demás
propio entonces aún todavía ya bien mucho poco lejos junto dentro fuera cuyo cuya mí nuestras cual cuales ello eso
procedente respecto existente existentes actual trabajo trabajar trabajé tarea actividad puesto rol incluye incluido
uso usar usando usé utilización utilizar utilizando utilicé empleando experiencia experimentado conocimiento
competencia habilidad ámbito área realización cabo llevé otro otra tiempo empezar empecé servir servía utilizan
miembro encargado cargo propia respectivamente número base través fin
destinado_a destinada_a destinados_a destinadas_a dirigido_a dirigida_a dirigidos_a dirigidas_a
`
