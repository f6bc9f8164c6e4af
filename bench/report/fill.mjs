/** A page with its parts made anew: each stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function fill(page, parts) {
  return page.replace(/<!-- ([\w-]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (whole, name) =>
    parts[name] ? `<!-- ${name} -->\n\n${parts[name]}\n\n<!-- /${name} -->` : whole,
  );
}
