import { buildScene } from '#shared/scene';
import { paragraphsOf, isFurniture } from '#shared/page';
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
const own = new Set(['cover','cover-dark','cover-picture','section','statement','closing','image-full']);
let inside=0,total=0; const outs:string[]=[]; let small=0, over=0; let flat=0, titled=0;
for (const [t,r] of [['customer-service','seed'],['customer-service','a'],['customer-service','b'],['robo-adviser','seed'],['medical-imaging','seed']] as const) for (const l of ['en','zh-CN'] as const) {
  const f=`/tmp/w/ex-${t}-${r}-${l}.pitch`;
  if (!existsSync(f)) execSync(`npx tsx src/cli/index.ts new -f --template ${t} --round ${r} --language ${l} -o ${f} -q`);
  const json = JSON.parse(execSync(`unzip -p ${f} project.json`,{maxBuffer:1e9}).toString());
  for (const theme of process.argv[2] ? process.argv[2].split(',') : [json.deck.theme]) {
  const scene = buildScene({...json, deck:{...json.deck, theme}});
  scene.pages.forEach((p,i)=>{
    for (const e of p.elements) { if ('overflows' in e && e.overflows) { over++; outs.push(`${t} ${r} ${l} ${theme} ${i+1} ${p.layout} OVER ${e.id}`);} 
      if (e.kind!=='chart') for (const q of paragraphsOf(e)) if (q.lines.length && q.sizePt<14) { small++; outs.push(`${t} ${r} ${l} ${theme} ${i+1} ${p.layout} small ${e.id} ${q.sizePt}`); break; } }
    const body=p.elements.filter(e=>(e.placeholder as any)?.slot?.startsWith('body')).flatMap(paragraphsOf).map(q=>q.sizePt);
    const te=p.elements.find(e=>e.id==='title'); const tp=te?Math.max(0,...paragraphsOf(te).map(q=>q.sizePt)):0;
    if (tp && body.length && p.layout!=='quote') { titled++; if (tp/Math.max(...body)<1.35) {flat++; outs.push(`${t} ${l} ${i+1} ${p.layout} flat ${tp}/${Math.max(...body)}`);} }
    if (body.some(b=>b<16)) outs.push(`${t} ${r} ${l} ${theme} ${i+1} ${p.layout} body<16 ${Math.min(...body)}`);
    if (own.has(p.layout)) return;
    const end=Math.max(...p.elements.filter(e=>!isFurniture(e)&&e.placeholder?.role!=='decoration'&&(e.placeholder as any)?.slot!=='caption').map(e=>e.kind==='line'?0:e.frame.y+e.frame.h>=539?0:e.kind==='text'?Math.max(0,...e.paragraphs.map(q=>(q.lines.at(-1)?.baselinePt??0)+q.sizePt*.2)):e.frame.y+e.frame.h))/540;
    total++; if (end>=.78&&end<=.94) inside++; else outs.push(`${t} ${r} ${l} ${theme} ${i+1} ${p.layout} end ${end.toFixed(2)}`);
  });}
}
console.log(outs.join('\n')); console.log({inside,total,small,over,flat,titled});
