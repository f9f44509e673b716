import { art, fade, glow, ground } from './svg.js';

/** Pictures for the samples about things to read, hear, eat or keep. */
export const thingsArt = {
  /** Sound as layered waves under a low sun of bars. */
  get soundwaves() {
    const bars = [60, 130, 210, 150, 260, 340, 250, 380, 300, 210, 320, 230, 140, 190, 110, 60]
      .map(
        (height, index) =>
          `<rect x="${348 + index * 32}" y="${300 - height / 2}" width="18" height="${height}" rx="9"/>`,
      )
      .join('');
    return art(`${fade('a', ['#0b2a3f', '#0f5563', '#ff8a6b'])}${glow('g', ['#ffd9a0', '#ff8a6b00'])}${fade('b', ['#fff1cf', '#ff9d73'])}
      ${ground('a')}<circle cx="600" cy="300" r="420" fill="url(#g)" opacity=".55"/><g fill="url(#b)">${bars}</g>
      <g><path fill="#1f8a8a" opacity=".55" d="M0 430q150-90 300 0t300 0 300 0 300 0v245H0z"/><path fill="#14687a" opacity=".75" d="M0 490q100 70 200 0t200 0 200 0 200 0 200 0 200 0v185H0z"/><path fill="#0e4a63" d="M0 550q150-70 300 0t300 0 300 0 300 0v125H0z"/><path fill="#08304a" d="M0 612q100 46 200 0t200 0 200 0 200 0 200 0 200 0v63H0z"/></g>`);
  },
  /** A record that is also a moon over water. */
  get record() {
    return art(`${fade('a', ['#ff9a76', '#ff5e7e', '#7a2f8f'], 'diagonal')}${glow('g', ['#fff3c8', '#ffb38a00'])}${fade('l', ['#ffe08f', '#ff9d5c'], 'diagonal')}
      ${ground('a')}<circle cx="700" cy="330" r="420" fill="url(#g)" opacity=".4"/><circle cx="712" cy="352" r="270" fill="#3a0f4a" opacity=".4"/><circle cx="700" cy="336" r="270" fill="#1b0f2e"/>
      <g fill="none" stroke="#4a3566" stroke-width="3"><circle cx="700" cy="336" r="246"/><circle cx="700" cy="336" r="222"/><circle cx="700" cy="336" r="198"/><circle cx="700" cy="336" r="174"/><circle cx="700" cy="336" r="150"/><circle cx="700" cy="336" r="126"/></g>
      <path fill="#fff" opacity=".12" d="M700 336 530 126a270 270 0 0 1 110-53zM700 336l170 210a270 270 0 0 1-110 53z"/><circle cx="700" cy="336" r="96" fill="url(#l)"/><path d="M620 340q20-30 40 0t40 0 40 0 40 0" fill="none" stroke="#a83a5e" stroke-width="10" stroke-linecap="round"/><circle cx="700" cy="336" r="11" fill="#1b0f2e"/>
      <circle cx="1040" cy="120" r="52" fill="#5a1f5e" opacity=".5"/><path d="M1040 120 1016 400 912 480" fill="none" stroke="#fff4e0" stroke-width="20" stroke-linejoin="round"/><circle cx="1040" cy="120" r="42" fill="#fff4e0"/><circle cx="1040" cy="120" r="18" fill="#c94f6f"/><rect x="-44" y="-22" width="88" height="44" rx="10" fill="#fff4e0" transform="translate(904 486) rotate(-38)"/>`);
  },
  /** A bank card in front of a lighthouse. */
  get bankCard() {
    return art(`${fade('a', ['#0d2b4a', '#1f5f7d', '#8fd0c9'])}${fade('c', ['#f6f1e4', '#d8c9a8'], 'diagonal')}${fade('k', ['#0e3b43', '#14695f'], 'diagonal')}${fade('b', ['#fff1b800', '#fff1b8'], 'across')}
      ${ground('a')}<path fill="url(#b)" opacity=".5" d="M1000 170 300 40v210z"/><path fill="#0a2740" d="M700 640q150-210 300-210t240 150v95H700z"/><path fill="#f7f3ea" d="M966 210h68l20 240H946z"/><path fill="#d9573f" d="M962 258h76l5 52h-86zm-9 104h94l5 52H948z"/><path fill="#0a2740" d="M956 204h88v14h-88zM970 150h60v54h-60z"/><path fill="#ffe08f" d="M982 160h36v36h-36z"/><path fill="#d9573f" d="m962 150 38-40 38 40z"/>
      <path fill="#155a78" d="M0 560q75-34 150 0t150 0 150 0 150 0 150 0 150 0 150 0 150 0v115H0z"/>
      <g transform="translate(180 250) rotate(-9)"><rect x="14" y="26" width="540" height="330" rx="34" fill="#041c30" opacity=".45"/><rect width="540" height="330" rx="34" fill="url(#k)"/><path fill="#2f9c86" opacity=".35" d="M0 230q90-60 180 0t180 0 180-6v72q0 34-34 34H34q-34 0-34-34z"/><path fill="#7fd6bd" opacity=".3" d="M0 270q90-50 180 0t180 0 180-6v32q0 34-34 34H34q-34 0-34-34z"/><rect x="48" y="92" width="86" height="64" rx="12" fill="url(#c)"/><path d="M48 124h86M78 92v64M104 92v64" stroke="#a8935f" stroke-width="3"/><g fill="none" stroke="#f6f1e4" stroke-width="7" stroke-linecap="round"><path d="M164 104q16 20 0 40m18-52q26 32 0 64"/></g><g fill="#f6f1e4"><circle cx="440" cy="70" r="34" opacity=".9"/><circle cx="482" cy="70" r="34" opacity=".5"/></g></g>
      <path fill="#0b3b57" d="M0 620q75-34 150 0t150 0 150 0 150 0 150 0 150 0 150 0 150 0v55H0z"/>`);
  },
  /** A newspaper and a cup of coffee, seen from above. */
  get newspaper() {
    const column = (x: number, y: number, height: number) =>
      `<path fill="url(#t)" d="M${x} ${y}h112v${height}h-112z"/>`;
    return art(`${fade('a', ['#e9b872', '#c9824b'], 'diagonal')}${glow('s', ['#3a1d0e', '#5b2f17'])}${fade('f', ['#8fb8c9', '#f4d6a8'])}
      <pattern id="t" width="112" height="18" patternUnits="userSpaceOnUse"><path fill="#b3aa9b" d="M0 0h112v7H0z"/></pattern>
      ${ground('a')}<g stroke="#a9653a" stroke-width="3" opacity=".4"><path d="M0 150h1200M0 320h1200M0 500h1200"/></g>
      <g transform="translate(150 60) rotate(-6)"><path fill="#6b3a1d" opacity=".35" d="M18 24h640v640H18z"/><path fill="#efe7d6" d="M16-8h640v640H16z"/><path fill="#faf5ea" d="M0 0h640v640H0z"/><path fill="#2b2622" d="M40 40h560v10H40zM150 70h340v44H150zM40 136h560v4H40z"/>
      <path fill="#2b2622" d="M40 166h340v22H40zm0 34h250v22H40z"/><path fill="url(#f)" d="M40 246h356v210H40z"/><circle cx="300" cy="320" r="40" fill="#fff1c9"/><path fill="#4f7a6b" d="m40 456 110-120 80 70 70-50 96 100z"/>
      ${column(424, 170, 440)}${column(40, 480, 130)}${column(162, 480, 130)}${column(284, 480, 130)}</g>
      <g transform="translate(960 250)"><circle cx="12" cy="20" r="196" fill="#6b3a1d" opacity=".35"/><circle r="196" fill="#fdf9f0"/><circle r="160" fill="#efe6d6"/><circle r="124" fill="#fdf9f0"/><path fill="none" stroke="#fdf9f0" stroke-width="30" d="M96 78q70 10 66 66t-70 34"/><circle r="104" fill="url(#s)"/><path fill="#e8c59a" d="M0 56C-84 4-62-50-30-50-12-50 0-38 0-26 0-38 12-50 30-50 62-50 84 4 0 56z"/><path fill="#5b2f17" opacity=".5" d="M0 30C-44 2-34-28-16-28-6-28 0-22 0-14 0-22 6-28 16-28 34-28 44 2 0 30z"/></g>
      <g transform="translate(850 540) rotate(-14)"><rect width="300" height="24" rx="12" fill="#22456b"/><path fill="#f2c14e" d="M250 0h30v24h-30z"/><path fill="#d8d2c4" d="M-36 12 0 0v24z"/></g>`);
  },
  /** Flowers cut from paper. */
  get flowers() {
    const bloom = (x: number, y: number, scale: number, colour: string, turn: number) =>
      `<g transform="translate(${x} ${y}) scale(${scale}) rotate(${turn})"><use href="#b" fill="${colour}"/><use href="#b" fill="#fff" opacity=".28" transform="scale(.62) rotate(36)"/><circle r="26" fill="#ffd166"/></g>`;
    return art(`${fade('a', ['#ffe8e0', '#fbc9c9'], 'diagonal')}<defs><path id="p" d="M0-10C-64-50-52-140 0-150 52-140 64-50 0-10z"/><g id="b"><use href="#p"/><use href="#p" transform="rotate(72)"/><use href="#p" transform="rotate(144)"/><use href="#p" transform="rotate(216)"/><use href="#p" transform="rotate(288)"/></g>
      <path id="l" d="M0 0Q60-90 10-200-60-100 0 0z"/></defs>
      ${ground('a')}<circle cx="930" cy="110" r="220" fill="#fff" opacity=".35"/>
      <g id="w"><use href="#l" fill="#2f7d68" transform="translate(330 660) rotate(-34) scale(1.8)"/><use href="#l" fill="#5fae8b" transform="translate(180 680) rotate(24) scale(1.6)"/><use href="#l" fill="#5fae8b" transform="translate(480 690) rotate(-18) scale(1.7)"/></g><use href="#w" x="320"/><use href="#w" x="640"/>
      ${bloom(280, 300, 1.25, '#e4576b', 10)}${bloom(620, 230, 1.5, '#f4845f', -16)}${bloom(930, 330, 1.2, '#b8508f', 30)}${bloom(460, 480, 0.9, '#8f6bc9', 50)}${bloom(780, 510, 0.95, '#e4576b', 0)}${bloom(130, 520, 0.8, '#f4845f', 20)}${bloom(1090, 530, 0.85, '#8f6bc9', -30)}`);
  },
  /** A table of bowls, seen from above. */
  get table() {
    return art(`${fade('a', ['#23574f', '#173f3d'], 'diagonal')}${ground('a')}
      <g fill="none" stroke="#2f6b60" stroke-width="20" opacity=".5"><path d="M-40 560 660-140M160 760 1060-140M560 820 1300 80"/></g>
      <g id="p"><circle cx="372" cy="356" r="242" fill="#0b2a2a" opacity=".4"/><circle cx="360" cy="338" r="242" fill="#f7ede0"/><circle cx="360" cy="338" r="200" fill="#e9d9c4"/></g><circle cx="360" cy="338" r="192" fill="#e9843f"/><path fill="none" stroke="#ffd9a0" stroke-width="16" stroke-linecap="round" d="M240 330q60-110 150-60t70 130-130 60-30-110 90 0"/><g fill="#4f9d5d"><path d="M300 200q50-30 80 20-60 30-80-20zm120 220q60-10 70 40-60 10-70-40zM220 400q40-20 60 24-50 16-60-24z"/></g>
      <g transform="translate(560 -20) scale(.74)"><use href="#p"/><circle cx="360" cy="338" r="192" fill="#7fb069"/><g fill="#d94f4f"><circle cx="300" cy="270" r="44"/><circle cx="430" cy="330" r="50"/><circle cx="320" cy="420" r="40"/></g><g fill="#fff3dc"><circle cx="400" cy="230" r="22"/><circle cx="260" cy="350" r="20"/><circle cx="420" cy="430" r="24"/></g></g>
      <g transform="translate(780 330) scale(.6)"><use href="#p"/><circle cx="360" cy="338" r="192" fill="#f2c14e"/><path fill="#c9573f" d="M360 150a190 190 0 0 1 164 284L360 338z"/><path fill="#f7ede0" d="M360 338 196 434a190 190 0 0 1 0-190z"/></g>
      <g transform="translate(1090 120)"><circle cx="8" cy="12" r="92" fill="#0b2a2a" opacity=".4"/><circle r="92" fill="#fff" opacity=".25"/><circle r="76" fill="#f6a5a5"/><circle r="60" fill="#ffd0c4"/><g stroke="#f27d72" stroke-width="8"><path d="M0-52V52M-45-26 45 26M-45 26 45-26"/></g></g>
      <g fill="#d9d3c7"><path d="M640 396q-26 0-26 60t18 84l-6 150h28l-6-150q18-24 18-84t-26-60zM720 396v140q0 24 18 28l-4 126h24l-4-126q18-4 18-28V396h-8v120h-12V396h-10v120h-12V396z"/></g>`);
  },
  /** Circles, arcs and squares in a strict grid. */
  get abstract() {
    return art(`<path fill="#f3ead9" d="M0 0h1200v675H0z"/><g><path fill="#1f3a5f" d="M0 0h240v225H0z"/><path fill="#e2574c" d="M0 225A240 225 0 0 1 240 0v225z"/><path fill="#f2b134" d="M240 0h240v225H240z"/><circle cx="360" cy="112" r="84" fill="#1f3a5f"/><circle cx="360" cy="112" r="38" fill="#f3ead9"/><path fill="#2a9d8f" d="M480 0h240L480 225z"/><path fill="#1f3a5f" d="M960 0h240v225H960z"/><path fill="#f3ead9" d="M960 225a120 112 0 0 1 240 0z"/><path fill="#e2574c" d="M720 112a120 112 0 0 1 240 0z"/><path fill="#1f3a5f" d="M720 225a120 112 0 0 1 240 0z"/>
      <path fill="#2a9d8f" d="M0 225h240v225H0z"/><path fill="#f3ead9" d="M0 337q60-90 120 0t120 0v56q-60 90-120 0T0 393z"/><path fill="#1f3a5f" d="M240 450V225h240z"/><path fill="#e2574c" d="M480 225h240v225H480z"/><path fill="#f2b134" d="M480 450a240 225 0 0 0 240-225v225z"/><path fill="#f2b134" d="M720 225h240v225H720z"/><g stroke="#1f3a5f" stroke-width="22"><path d="M720 270h240M720 338h240M720 406h240"/></g><path fill="#2a9d8f" d="M1080 226a112 112 0 0 0 0 224z"/><path fill="#f2b134" d="M1080 226a112 112 0 0 1 0 224z"/>
      <path fill="#f2b134" d="M0 675a240 225 0 0 1 240-225v225z"/><path fill="#e2574c" d="M240 450h240v225H240z"/><g fill="#f3ead9"><circle cx="300" cy="506" r="26"/><circle cx="360" cy="562" r="26"/><circle cx="420" cy="619" r="26"/><circle cx="420" cy="506" r="26"/><circle cx="300" cy="619" r="26"/></g><path fill="#1f3a5f" d="M480 450h240v225H480z"/><path fill="#2a9d8f" d="M480 675a240 225 0 0 0 240-225A240 225 0 0 0 480 675z"/><path fill="#e2574c" d="m840 470 104 184H736z"/><path fill="#1f3a5f" d="M960 450h240v225H960z"/><path fill="#f2b134" d="M960 562a120 112 0 0 0 240 0z"/></g>`);
  },
  /** A night bird in front of the moon, inside rings of signal. */
  get nightjar() {
    return art(`${fade('a', ['#0a1026', '#1b2a5c', '#39307a'], 'diagonal')}${glow('g', ['#d9f2ff', '#6aa8ff00'])}
      ${ground('a')}<circle cx="600" cy="330" r="460" fill="url(#g)" opacity=".45"/><g fill="none" stroke="#7fb4ff" stroke-width="3"><circle cx="600" cy="330" r="210" opacity=".6"/><circle cx="600" cy="330" r="290" opacity=".4" stroke-dasharray="4 18"/><circle cx="600" cy="330" r="370" opacity=".25"/><circle cx="600" cy="330" r="460" opacity=".18" stroke-dasharray="4 18"/></g>
      <circle cx="600" cy="330" r="150" fill="#f1f8ff"/><circle cx="560" cy="290" r="24" fill="#cfe2f5"/><circle cx="650" cy="270" r="14" fill="#cfe2f5"/><circle cx="640" cy="400" r="20" fill="#cfe2f5"/>
      <path fill="#101736" d="M330 250q150 10 214 94 30-20 64-16 40 4 58 34l40 4-36 20q-14 40-56 52l-10 66-30-58q-60 10-110-40-90-60-134-156z"/><path fill="#26336b" d="M548 330q-4-120 120-196 20 110-70 216z"/><path fill="#3f4f96" d="M566 320q10-90 92-152 4 80-56 160z"/><path fill="#26336b" d="M330 250q150 10 214 94l-30 60q-110-40-184-154z"/><path fill="#3f4f96" d="M330 250q110 36 160 116l-24 14q-90-50-136-130z"/><circle cx="634" cy="352" r="7" fill="#ffd27a"/>
      <g fill="#ffd27a"><circle cx="810" cy="330" r="10"/><circle cx="455" cy="583" r="10"/><circle cx="860" cy="70" r="10"/><circle cx="260" cy="180" r="10"/></g>
      <g fill="#060a1c"><path d="M0 675V590l60-70 60 70 40-60 70 80 60-40 70 105zM1200 675V560l-70-60-60 80-50-50-70 90-60-30-80 85z"/></g>`);
  },
  /** Fruit as a tiled pattern. */
  get fruit() {
    const tiles = ['o', 'p', 'k', 'c', 'p', 'c', 'o', 'k', 'k', 'o', 'c', 'p'];
    const grounds = ['#f7d9a8', '#cfe8c4', '#fff0d9', '#f9c9b6'];
    const grid = tiles
      .map((tile, index) => {
        const [x, y] = [(index % 4) * 300, Math.floor(index / 4) * 225];
        return `<path fill="${grounds[(index + Math.floor(index / 4)) % 4]}" d="M${x} ${y}h300v225H${x}z"/><use href="#${tile}" x="${x + 150}" y="${y + 112}"/>`;
      })
      .join('');
    return art(`<defs><g id="o"><circle r="84" fill="#f28c28"/><circle r="70" fill="#ffe3b3"/><circle r="34" fill="none" stroke="#f7a440" stroke-width="56" stroke-dasharray="30 5.6"/></g>
      <g id="p"><path fill="#9cc03c" d="M0-84c34 0 36 44 44 70 12 30 34 40 30 66C68 84 34 92 0 92s-68-8-74-40c-4-26 18-36 30-66 8-26 10-70 44-70z"/><path fill="#b9d65f" d="M-16-66c-16 20-10 50-26 76s-24 40-8 58C-50 30-10 0-16-66z"/><path d="M0-80q2-18 16-24" stroke="#6b4226" stroke-width="8" fill="none" stroke-linecap="round"/><path fill="#3f8f4f" d="M10-90q30-24 54-4-26 20-54 4z"/></g>
      <g id="k"><circle r="82" fill="#7a5230"/><circle r="72" fill="#8fc24a"/><circle r="26" fill="#f4f7d9"/><circle r="44" fill="none" stroke="#23351a" stroke-width="12" stroke-dasharray="6 17"/></g>
      <g id="c"><path d="M-44 40Q-30-60 50-84M44 50Q50-30 50-84" fill="none" stroke="#4f7a34" stroke-width="8" stroke-linecap="round"/><path fill="#5f9e46" d="M50-84q-60-20-86 16 56 16 86-16z"/><circle cx="-44" cy="46" r="40" fill="#c92f45"/><circle cx="46" cy="54" r="40" fill="#e04a5a"/><circle cx="-56" cy="32" r="10" fill="#fff" opacity=".5"/><circle cx="34" cy="40" r="10" fill="#fff" opacity=".5"/></g></defs>${grid}`);
  },
} as const;
