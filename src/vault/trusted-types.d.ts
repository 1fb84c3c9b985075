/** What the app uses of Trusted Types (https://www.w3.org/TR/trusted-types/), which not every browser has. */
declare var trustedTypes:
  | {
      /** @throws TypeError when the page's Content-Security-Policy does not name the policy, or it was made before. */
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): {
        /** The address, vouched for: an object that passes for a string where the browser asks for the address of a script. */
        createScriptURL(address: string): string;
      };
    }
  | undefined;
