/** Forms and nouns of verbs that no ending joins. */
export const spanishDerivations = `
abrir abrí abrió abierto abierta abriendo apertura aperturas inaugurar inauguré inaugurada inauguración | elegir elijo
elige elegí eligió elegido elección elecciones seleccionar selecciono seleccioné selección | resolver resuelvo resolví
resuelto resuelta resolución resoluciones solucionar solucioné solucionado solucionadas solución | escribir escribo
escribí escrito escrita escritos redactar redacté redacto redacción | describir descrito descripción | traducir
traduzco traduje tradujo traducido traducción traducciones | producir produzco produje produjo producido producción |
reducir reduzco reduje redujo reducido reducción | conducir conduzco conduje condujo conducido conducción | introducir
introduje introdujo introducido introducción | construir construyo construí construido construcción | instruir instruí
instrucción formar formé formación | sustituir sustituyo sustituí sustituido sustitución reemplazar reemplacé
reemplazo | distribuir distribuyo distribuí distribuido distribución repartir repartí reparto | incluir incluyo incluí
incluido inclusión | atender atiendo atendí atendido atención | entender entiendo entendí | medir mido medí medido
medición mediciones medida | pedir pido pedí pedido pedidos petición | servir sirvo serví servido servicio | corregir
corrijo corregí corregido corrección correcciones | dirigir dirijo dirigí dirigido dirección | exigir exijo exigí
exigido exigencia | recoger recojo recogí recogido recogida | proteger protejo protegí protección | vender vendo vendí
vendido venta ventas | comprar compro compré compra compras | entregar entrego entregué entrega entregas | pagar pago
pagué pagado pagos | cobrar cobro cobré cobros | cargar cargo cargué carga cargas | descargar descargué descarga |
encargar encargo encargué encargos | enviar envío envié enviado envíos remitir remití remito | contar conté recuento |
probar pruebo probé probado prueba pruebas ensayar ensayo ensayos | mostrar muestro mostré muestra muestras | renovar
renuevo renové renovación | mover muevo moví movido movimiento movimientos | volver vuelvo volví vuelta | devolver
devuelvo devolví devolución devoluciones | morir muerte | nacer nacimiento nacimientos | crecer crecí crecido
crecimiento | caer cayó caída caídas | subir subí subido subida | bajar bajé bajado bajada | seguir sigo seguí seguido
seguimiento | obtener obtuve obtuvo obtenido obtención conseguir conseguí consigo | mantener mantengo mantuve
mantenido mantenimiento | detener detención | proponer propongo propuse propuesto propuesta propuestas | componer
compuse compuesto composición | disponer dispuse disposición | exponer expuse expuesto exposición exposiciones | poner
puse puesto | hacer hice hizo hecho haciendo | decir dije dijo dicho | ver vi visto vista | leer leí leído lectura
lecturas | oír oí oído | traer traje traído | ir fui ido | venir vine venido venida | dar di dio dado | saber supe
sabido | querer quise | poder pude | conocer conocí conocido conocimiento | romper rompí roto rotura roturas | cubrir
cubrí cubierto cobertura | descubrir descubrí descubierto descubrimiento | revisar revisé reviso revisado revisión
revisiones | supervisar supervisé superviso supervisión | decidir decidí decidido decisión | dividir dividí división |
permitir permití permiso permisos | admitir admití admisión | emitir emití emisión | transmitir transmití transmisión
| extender extendí extensión ampliar amplié ampliación | ahorrar ahorré ahorro ahorros | regar riego riegos regado |
sembrar siembro sembré siembra | podar podé poda | cosechar coseché cosecha cosechas | pintar pinté pintura | coser
coso cosí costura | cortar corté corte cortes | analizar analicé analizo análisis | diagnosticar diagnostiqué
diagnóstico diagnósticos | tratar traté tratamiento tratamientos | curar curé cura curas | operar operé operación
operaciones | vacunar vacuné vacunación vacunas vacuna
`
