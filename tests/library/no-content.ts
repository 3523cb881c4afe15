/** Stands for `astro:content`, which exists only inside Astro, with every collection empty. */
export async function getCollection(): Promise<readonly never[]> {
  return [];
}

export async function getEntry(): Promise<undefined> {
  return undefined;
}
